package nl.codio.source;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Gives the parser a text that is in memory already. The parser's own reader is made for streams:
 * it copies the text through a moving window and builds each word from code points, which takes a
 * quarter of all reading. Here a word is cut from the text.
 *
 * <p>One {@code char} is one character here, so that a text with characters outside the first plane
 * is left to the parser's own reader; and {@link OddCharacters} has replaced what YAML forbids.
 */
final class WholeText extends StreamReader {

  private static final String STREAM = "";
  private static final char NOTHING = '\0';

  /** Places are shown by codio itself, from the lines of the file. */
  private static final int[] NO_SNIPPET = {};

  private final String text;
  private final char[] characters;
  private int pointer;
  private int line;
  private int column;
  private int documentStart;

  private WholeText(String text) {
    super(STREAM);
    this.text = text;
    this.characters = text.toCharArray();
  }

  /** The quickest reader that can give this text. */
  static StreamReader of(String text) {
    boolean firstPlane = text.codePointCount(0, text.length()) == text.length();
    return firstPlane ? new WholeText(text) : new StreamReader(text);
  }

  @Override
  public Mark getMark() {
    return new Mark("", pointer, line, column, NO_SNIPPET, 0);
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    int end = Math.min(pointer + length, characters.length);
    while (pointer < end) {
      char character = characters[pointer++];
      if (character == '\n' || (character == '\r' && goesOnWithoutFeed())) {
        line++;
        column = 0;
      } else {
        column++;
      }
    }
  }

  private boolean goesOnWithoutFeed() {
    return pointer < characters.length && characters[pointer] != '\n';
  }

  @Override
  public int peek() {
    return pointer < characters.length ? characters[pointer] : NOTHING;
  }

  @Override
  public int peek(int index) {
    int place = pointer + index;
    return place < characters.length ? characters[place] : NOTHING;
  }

  @Override
  public String prefix(int length) {
    return text.substring(pointer, Math.min(pointer + length, characters.length));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    pointer += length;
    column += length;
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return pointer - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = pointer;
  }

  @Override
  public int getIndex() {
    return pointer;
  }

  @Override
  public int getLine() {
    return line;
  }
}
