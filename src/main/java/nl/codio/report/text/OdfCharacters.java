package nl.codio.report.text;

/**
 * Characters as OpenDocument writes them: it takes white space together as HTML does, and has
 * elements for spaces, tabs and line breaks that are meant.
 */
final class OdfCharacters {

  private OdfCharacters() {}

  /** Text in which a line break is a space, and spaces next to each other are kept. */
  static String flowing(String text) {
    return written(text, false);
  }

  /** Text of which every line break and every space counts, also at the start of a line. */
  static String asTyped(String text) {
    return written(text.replace("\r\n", "\n"), true);
  }

  private static String written(String text, boolean asTyped) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean spaceKept = !asTyped;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean lineBreak = c == '\n' || c == '\r';
      if (c == ' ' || (lineBreak && !asTyped)) {
        int end = endOfSpaces(text, at, !asTyped);
        spaces(end - at, spaceKept, out);
        at = end;
      } else {
        out.append(lineBreak ? "<text:line-break/>" : character(c));
        spaceKept = !lineBreak || !asTyped;
        at++;
      }
    }
    return out.toString();
  }

  private static int endOfSpaces(String text, int start, boolean breaksToo) {
    int end = start;
    while (end < text.length()
        && (text.charAt(end) == ' '
            || (breaksToo && (text.charAt(end) == '\n' || text.charAt(end) == '\r')))) {
      end++;
    }
    return end;
  }

  /** The first space between words is itself; all others would be lost. */
  private static void spaces(int count, boolean firstIsKept, StringBuilder out) {
    int others = firstIsKept ? count - 1 : count;
    if (firstIsKept) {
      out.append(' ');
    }
    if (others > 0) {
      out.append("<text:s");
      if (others > 1) {
        out.append(" text:c=\"").append(others).append('"');
      }
      out.append("/>");
    }
  }

  private static String character(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\t' -> "<text:tab/>";
      default -> String.valueOf(c);
    };
  }
}
