package nl.codio.lsp;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.source.SourceText;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The text of a file that an editor has open, as it was at one moment. */
final class OpenText {

  private final String uri;
  private final Path path;
  private final String text;
  private final byte[] bytes;

  /**
   * A text.
   *
   * @param uri how the editor calls the file
   * @param path where it lies, absolute
   */
  OpenText(String uri, Path path, String text) {
    this.uri = uri;
    this.path = path;
    this.text = text;
    this.bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  String uri() {
    return uri;
  }

  Path path() {
    return path;
  }

  String text() {
    return text;
  }

  /** The text as it would be saved: always the same array. */
  byte[] bytes() {
    return bytes;
  }

  /** The text after these changes, each made in what the one before left. */
  OpenText changed(List<TextDocumentContentChangeEvent> changes) {
    String changed = text;
    for (TextDocumentContentChangeEvent change : changes) {
      Range range = change.getRange();
      changed =
          range == null
              ? change.getText()
              : changed.substring(0, offset(changed, range.getStart()))
                  + change.getText()
                  + changed.substring(
                      Math.max(offset(changed, range.getStart()), offset(changed, range.getEnd())));
    }
    return new OpenText(uri, path, changed);
  }

  /** Its lines, without their ends; a text that ends with a line feed has an empty last one. */
  List<String> lines() {
    SourceText source = new SourceText(path, text);
    List<String> lines = new ArrayList<>();
    for (int number = 1; source.line(number).isPresent(); number++) {
      source.line(number).ifPresent(lines::add);
    }
    return lines;
  }

  /** The position of a character of the text. */
  Position at(int index) {
    int line = 0;
    int start = 0;
    for (int next = nextLine(text, 0);
        next <= index && next > start;
        next = nextLine(text, start)) {
      if (next == text.length() && !endsLine(text, next)) {
        break;
      }
      start = next;
      line++;
    }
    return new Position(line, index - start);
  }

  private static boolean endsLine(String text, int end) {
    return end > 0 && "\r\n".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** A position beyond the end of its line means that end, as the protocol says. */
  private static int offset(String text, Position position) {
    int at = 0;
    for (int line = 0; line < position.getLine() && at < text.length(); line++) {
      at = nextLine(text, at);
    }
    int end = at;
    int wanted = Math.max(0, position.getCharacter());
    while (end < text.length() && end - at < wanted && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int nextLine(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '\n' || (letter == '\r' && !text.startsWith("\n", at + 1))) {
        return at + 1;
      }
    }
    return text.length();
  }
}
