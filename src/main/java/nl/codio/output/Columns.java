package nl.codio.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts terms in a first column and what belongs to each in a second. */
public final class Columns {

  private static final String INDENT = "  ";

  private Columns() {}

  /** The rows in lines, in the order of the map; a long text goes on below itself. */
  public static List<String> lines(Map<String, String> rows) {
    int widest = 0;
    for (String term : rows.keySet()) {
      widest = Math.max(widest, term.length());
    }
    List<String> lines = new ArrayList<>();
    String next = " ".repeat(INDENT.length() + widest + INDENT.length());
    for (Map.Entry<String, String> row : rows.entrySet()) {
      String gap = " ".repeat(widest - row.getKey().length());
      lines.addAll(Paragraph.lines(row.getValue(), INDENT + row.getKey() + gap + INDENT, next));
    }
    return lines;
  }
}
