package nl.codio.report.picture;

/** The language of a picture. */
public interface Words {

  /**
   * The text of a key of the bundle {@code report}, filled in.
   *
   * @param arguments texts and numbers, in the order of the sentence
   */
  String text(String key, Object... arguments);

  /** Whether it is for everybody, and has to say so. */
  boolean open();

  /** An ISO day or term in words; any other text as it is. */
  String date(String iso);

  /** Somebody's Markdown on one line, without its markup. */
  String plain(String markdown);
}
