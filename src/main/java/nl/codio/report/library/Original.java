package nl.codio.report.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of codio's own templates, of which a project may have its own.
 *
 * @param kind what the project's own means for it
 * @param name its path within {@code templates/}, without extension: {@code verslag}, {@code
 *     parts/actions}
 */
public record Original(Kind kind, String name) {

  private static final String EXTENSION = ".ftl";
  private static final Original REFERENCE = new Original(Kind.FORMAT, "formats/html");

  /** What a template is, and so what happens where a project has its own. */
  public enum Kind {
    /** A report: the project's own takes its place. */
    REPORT,
    /** Macros that several reports share: the project's own are read after these. */
    PART,
    /** The macros of a format: the project's own are read after these. */
    FORMAT
  }

  /** Its file, and that of the project's own, within {@code templates/}. */
  public String file() {
    return name + EXTENSION;
  }

  /** Whether it consists of macros, of which a project may have one of its own. */
  public boolean isLibrary() {
    return kind != Kind.REPORT;
  }

  /** What stands in it. */
  public String text() {
    return resource("/nl/codio/templates/" + file());
  }

  /**
   * Its macros and functions, in the order in which they stand. What one is for is told in every
   * format as the page of HTML tells it, unless there is more to say.
   */
  public List<Macro> macros() {
    List<Macro> macros = Macro.in(text());
    if (kind != Kind.FORMAT || equals(REFERENCE)) {
      return macros;
    }
    Map<String, String> abouts =
        Macro.in(REFERENCE.text()).stream().collect(Collectors.toMap(Macro::name, Macro::about));
    return macros.stream()
        .map(macro -> macro.orAbout(abouts.getOrDefault(macro.name(), "")))
        .toList();
  }

  static String resource(String name) {
    try (InputStream stream = Original.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
