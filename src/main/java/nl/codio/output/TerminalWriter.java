package nl.codio.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Passes on what a person reads, without what would steer the terminal or turn the direction of its
 * text: people's files and their names end up there too.
 */
public final class TerminalWriter extends FilterWriter {

  /** Stands in the place of a character that is not shown. */
  static final char MARK = '\uFFFD';

  private final RunnerCommand command = new RunnerCommand();

  private TerminalWriter(Writer out) {
    super(out);
  }

  /** A writer that passes on to this one. */
  public static PrintWriter over(PrintWriter out) {
    return new PrintWriter(new TerminalWriter(out));
  }

  /** Whether a terminal would obey this character, a tab and a line feed apart. */
  static boolean steers(int character) {
    return (Character.isISOControl(character) && character != '\t' && character != '\n')
        || turns(character);
  }

  private static boolean turns(int character) {
    return character == 0x061C
        || (character >= 0x200E && character <= 0x200F)
        || (character >= 0x2028 && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(new String(text, from, length));
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.substring(from, from + length));
  }

  @Override
  public void write(String text) throws IOException {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      show(steers(character) && !text.startsWith("\r\n", i) ? MARK : character, shown);
    }
    out.write(shown.toString());
  }

  @Override
  public void write(int character) throws IOException {
    StringBuilder shown = new StringBuilder(2);
    show(steers(character) ? MARK : (char) character, shown);
    out.write(shown.toString());
  }

  /** A blank within what would be a command makes it text again. */
  private void show(char character, StringBuilder shown) {
    if (command.completedBy(character)) {
      shown.append(' ');
    }
    shown.append(character);
  }
}
