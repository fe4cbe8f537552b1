package nl.codio.output;

/**
 * Knows what the programs that run CI obey when it stands in the output of a run: {@code ::error::}
 * at the start of a line (GitHub, Forgejo), {@code ##[error]} and {@code ##vso[…]} anywhere
 * (Azure), {@code ##teamcity[…]}. A file name or a text from a stranger may look like that. It is
 * told one character at a time.
 */
final class RunnerCommand {

  private boolean lineBegins = true;
  private boolean colon;
  private int hashes;

  /** Whether this character would complete the beginning of a command, were nothing put before. */
  boolean completedBy(char character) {
    boolean completed = (colon && character == ':') || (hashes == 2 && character == '[');
    note(character);
    return completed;
  }

  private void note(char character) {
    colon = lineBegins && !colon && character == ':';
    if (character == '\n' || character == '\r') {
      lineBegins = true;
    } else if (!colon && !Character.isWhitespace(character)) {
      lineBegins = false;
    }
    if (character == '#') {
      hashes = Math.min(2, hashes + 1);
    } else if (hashes < 2 || !Character.isLetter(character)) {
      hashes = 0;
    }
  }
}
