package nl.codio.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headings, each column as wide as what stands in it. Where they do not fit, the first
 * column is cut, and says so with an ellipsis.
 */
public final class Table {

  /** The width of a table, in characters. */
  private static final int WIDTH = 100;

  private static final int NARROWEST = 12;
  private static final String GAP = "  ";
  private static final String CUT = "…";

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these headings. */
  public Table(List<String> headings) {
    rows.add(List.copyOf(headings));
  }

  /** Adds a row, of as many cells as there are headings. */
  public void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The headings and the rows, a line each. */
  public List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = cut(row.get(i), widths[i]);
        line.append(cell).append(" ".repeat(widths[i] - width(cell))).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    int others = -GAP.length();
    for (int i = 0; i < widths.length; i++) {
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
      others += GAP.length() + (i == 0 ? 0 : widths[i]);
    }
    widths[0] = Math.min(widths[0], Math.max(NARROWEST, WIDTH - others));
    return widths;
  }

  private static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int taken = width(CUT);
    for (int point : text.codePoints().toArray()) {
      taken += CharacterWidth.of(point);
      if (taken > width) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut + CUT;
  }

  private static int width(String text) {
    return text.codePoints().map(CharacterWidth::of).sum();
  }
}
