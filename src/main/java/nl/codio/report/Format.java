package nl.codio.report;

/** A format in which a report can be made: one library of macros in {@code templates/formats}. */
public enum Format {
  /** One self-contained HTML file, without script or outside resource. */
  HTML("html", "<meta name=\"generator\" content=\"codio "),
  /** Markdown (CommonMark with tables). */
  MARKDOWN("md", "<!-- generator: codio "),
  /** OpenDocument text (ODF 1.3), in which a colleague can go on. */
  ODT("odt", "<meta:generator>codio "),
  /** PDF for every reader and for archives (PDF/UA-1 and PDF/A-2a), with its fonts inside. */
  PDF("pdf", "% generator: codio "),
  /** A drawing, of a document that is a picture in itself. */
  SVG("svg", "<!-- generator: codio ");

  private final String extension;
  private final String generatorMark;

  Format(String extension, String generatorMark) {
    this.extension = extension;
    this.generatorMark = generatorMark;
  }

  /** The extension of its files, without dot; also its name on the command line. */
  public String extension() {
    return extension;
  }

  /** Whether its files can be read on a screen as they are. */
  public boolean isText() {
    return this != PDF && this != ODT;
  }

  /** Whether the beginning of a file says that codio made it, and may replace it. */
  public boolean isMarked(String beginningOfFile) {
    return beginningOfFile.contains(generatorMark);
  }
}
