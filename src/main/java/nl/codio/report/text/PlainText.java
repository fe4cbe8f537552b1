package nl.codio.report.text;

/**
 * A text that is shown as it was typed, because its markup is beyond what can be read in bounded
 * time: to be told to whoever made the report.
 *
 * @param reason why
 * @param beginning its first characters, by which the writer knows it again
 */
public record PlainText(Reason reason, String beginning) {

  private static final int SHOWN = 40;

  /** Why a text is shown without its markup. */
  public enum Reason {
    /** Over 20,000 characters. */
    TOO_LONG,
    /** Over 100 quotes, lists or emphases within each other. */
    TOO_DEEP,
    /** Over 1,000 reference definitions or unclosed brackets, or as good as only backticks. */
    TOO_TANGLED,
    /** Deeper than the stack of the parser. */
    TOO_COMPLEX
  }

  static PlainText of(Reason reason, String text) {
    String line = text.strip().lines().findFirst().orElse("");
    int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
    return new PlainText(reason, line.substring(0, end));
  }
}
