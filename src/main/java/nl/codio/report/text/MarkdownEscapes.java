package nl.codio.report.text;

/** Makes text mean itself in Markdown: CommonMark, and the tables and strikes of GitHub. */
public final class MarkdownEscapes {

  private static final String ALWAYS = "\\`*_[]<|~";
  private static final String AT_LINE_START = "#>+-=:";

  private MarkdownEscapes() {}

  /** The text on one line, escaped so that no part of it is markup wherever it is put. */
  public static String line(String text) {
    return lineStart(inline(text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ")));
  }

  /** Escapes what is markup anywhere in a line. */
  static String inline(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ALWAYS.indexOf(c) >= 0
          || (c == '#' && i > 0 && Character.isWhitespace(text.charAt(i - 1)))
          || (c == '&' && startsEntity(text, i + 1))) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** Escapes what is markup only at the start of a line, in a line that is escaped otherwise. */
  static String lineStart(String line) {
    String stripped = line.stripLeading();
    if (stripped.isEmpty()) {
      return stripped;
    }
    if (AT_LINE_START.indexOf(stripped.charAt(0)) >= 0) {
      return "\\" + stripped;
    }
    int digits = 0;
    while (digits < stripped.length() && isDigit(stripped.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits < stripped.length()
            && (stripped.charAt(digits) == '.' || stripped.charAt(digits) == ')');
    return numbered ? stripped.substring(0, digits) + "\\" + stripped.substring(digits) : stripped;
  }

  private static boolean startsEntity(String text, int index) {
    return index < text.length()
        && (text.charAt(index) == '#' || Character.isLetter(text.charAt(index)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
