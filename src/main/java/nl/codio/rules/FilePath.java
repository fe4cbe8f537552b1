package nl.codio.rules;

/** Whether a text names a file, or is just a text such as {@code Zaaksysteem 2026/12}. */
final class FilePath {
  private static final int LONGEST_EXTENSION = 5;

  private FilePath() {}

  static boolean isPath(String text) {
    if (text.startsWith("./") || text.startsWith("../")) {
      return true;
    }
    int stop = text.lastIndexOf('.');
    int length = text.length() - stop - 1;
    return stop > 0
        && text.indexOf(' ') < 0
        && text.indexOf(':') < 0
        && length >= 2
        && length <= LONGEST_EXTENSION
        && Character.isLetter(text.charAt(stop + 1))
        && text.indexOf('/', stop) < 0;
  }
}
