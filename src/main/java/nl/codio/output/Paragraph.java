package nl.codio.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between its words. */
public final class Paragraph {

  /** The width of what codio prints, in characters: what any terminal shows. */
  public static final int WIDTH = 80;

  private Paragraph() {}

  /**
   * The text in lines.
   *
   * @param first what stands before the first line
   * @param next what stands before every other line
   */
  public static List<String> lines(String text, String first, String next) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text in lines that all begin with {@code indent}. */
  public static List<String> lines(String text, String indent) {
    return lines(text, indent, indent);
  }
}
