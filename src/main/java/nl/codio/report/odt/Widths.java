package nl.codio.report.odt;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares the width of a table among its columns after what stands in them, as a browser does: each
 * has room for its longest word, and what is left goes where the long lines are. Lengths are in
 * hundredths of a millimetre.
 */
final class Widths {

  private static final int LETTER = 168;
  private static final int PADDING = 330;
  private static final int LONGEST_WORD = 22;
  private static final int LONGEST_LINE = 160;

  private final int[] least;
  private final int[] wanted;

  Widths(int columns) {
    this.least = new int[columns];
    this.wanted = new int[columns];
  }

  /** Takes account of a text in a column; the first is 0. */
  void add(int column, String text) {
    int word = 0;
    for (String part : text.strip().split("\\s+|(?<=-)", -1)) {
      word = Math.max(word, letters(part));
    }
    int line = Math.min(letters(text.strip()), LONGEST_LINE);
    least[column] = Math.max(least[column], width(Math.min(word, LONGEST_WORD)));
    wanted[column] = Math.max(wanted[column], width(Math.max(line, Math.min(word, LONGEST_WORD))));
  }

  private static int letters(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int width(int letters) {
    return letters * LETTER + PADDING;
  }

  /** The widths, which make up the total. */
  List<Integer> of(int total) {
    int sumOfLeast = sum(least);
    int sumOfWanted = sum(wanted);
    List<Integer> widths = new ArrayList<>();
    int given = 0;
    for (int i = 0; i < least.length; i++) {
      int width;
      if (sumOfLeast >= total) {
        width = share(least[i], total, sumOfLeast);
      } else if (sumOfWanted <= total) {
        width = share(wanted[i], total, sumOfWanted);
      } else {
        int more = share(wanted[i] - least[i], total - sumOfLeast, sumOfWanted - sumOfLeast);
        width = least[i] + more;
      }
      widths.add(i == least.length - 1 ? total - given : width);
      given += width;
    }
    return widths;
  }

  private static int share(int part, int total, int sum) {
    return (int) ((long) part * total / Math.max(1, sum));
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }
}
