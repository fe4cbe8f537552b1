package nl.codio.scaffold;

import java.util.ArrayList;
import java.util.List;

/** The lines of a YAML file while it is written. */
final class Lines {

  /** What an editor shows side by side with a list of files. */
  private static final int WIDTH = 96;

  private final List<String> lines = new ArrayList<>();

  /** Whether the next key begins an item, so that a dash stands before it. */
  private boolean dash;

  void add(String line) {
    lines.add(line);
  }

  /** An empty line, unless one stands there already. */
  void gap() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  /** The next key begins an item of a list. */
  void item() {
    dash = true;
  }

  /** A key with what stands behind it. */
  void key(int indent, String text) {
    lines.add(dash ? " ".repeat(indent - 2) + "- " + text : " ".repeat(indent) + text);
    dash = false;
  }

  /** A comment, in as many lines as it needs; what begins an item stands behind it. */
  void comment(int indent, String text) {
    String start = " ".repeat(dash ? indent - 2 : indent) + "#";
    StringBuilder line = new StringBuilder(start);
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() + 1 + word.length() > WIDTH && line.length() > start.length()) {
        lines.add(line.toString());
        line = new StringBuilder(start);
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
  }

  /** A line that is shown as it is, behind a comment mark. */
  void shown(int indent, String text) {
    lines.add(" ".repeat(indent) + "# " + text);
  }

  String text() {
    return String.join("\n", lines).stripTrailing() + "\n";
  }
}
