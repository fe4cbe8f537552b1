package nl.codio.report.picture;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How wide a text is at most, without a font at hand: a letter counts for the wider of Noto Sans
 * (which a PDF has inside) and DejaVu Sans (the widest that a browser puts in its place), a letter
 * with an accent for the one without, whatever is neither for a square. So a text that fits here
 * fits in each of them.
 *
 * @param size the size of the letters
 * @param bold whether they are bold
 */
public record Letters(double size, boolean bold) {

  // Two digits a character, from the space to the tilde: hundredths of the size.
  private static final String REGULAR =
      "3241468464967828404056843237323864646464646464646464343484848454"
          + "9969697077645878763430665691767961797064627469996962694038408450"
          + "50626455646236646428285828986462646442534064608260605364566484";
  private static final String BOLD =
      "3546538470998831464655843842384270707070707070707070404084848458"
          + "9978777483696983843938786499848574857773698278997873734642468450"
          + "50687260726844727235356735997269727250604872669365665972567284";
  private static final String ELLIPSIS = "…";

  /** Upright letters of this size. */
  public static Letters regular(double size) {
    return new Letters(size, false);
  }

  /** Bold letters of this size. */
  public static Letters bold(double size) {
    return new Letters(size, true);
  }

  /** How wide the text is at most. */
  public double width(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().map(this::hundredths).sum()
        * size
        / 100;
  }

  private int hundredths(int c) {
    if (c >= ' ' && c <= '~') {
      String table = bold ? BOLD : REGULAR;
      int at = 2 * (c - ' ');
      return Integer.parseInt(table, at, at + 2, 10);
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    return mark ? 0 : c > Character.MAX_VALUE ? 130 : 100;
  }

  /** Letters of the same kind, so much smaller that the texts fit, but not below a size. */
  Letters fitting(List<String> texts, double width, double smallest) {
    double widest = texts.stream().mapToDouble(this::width).max().orElse(0);
    double smaller = widest <= width ? size : size * width / widest;
    return new Letters(Math.max(smallest, Math.floor(smaller * 10) / 10), bold);
  }

  /** The text when it fits, else as much of its beginning as does, with an ellipsis. */
  public String shortened(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = 0;
    for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      if (width(text.substring(0, next) + ELLIPSIS) > width) {
        break;
      }
      end = next;
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** The text on two lines, broken at the space that leaves the longer one shortest. */
  List<String> halves(String text) {
    List<String> best = List.of(text);
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      List<String> halves = List.of(text.substring(0, space), text.substring(space + 1));
      if (widest(halves) < widest(best)) {
        best = halves;
      }
    }
    return best;
  }

  /** The text on as many lines as it takes, the last one shortened where that is too many. */
  List<String> wrapped(String text, double width, int lines) {
    String[] words = text.split(" ", -1);
    String[] wrapped = new String[lines];
    Arrays.fill(wrapped, "");
    int line = 0;
    for (String word : words) {
      String longer = wrapped[line].isEmpty() ? word : wrapped[line] + " " + word;
      if (line < lines - 1 && !wrapped[line].isEmpty() && width(longer) > width) {
        line++;
        longer = word;
      }
      wrapped[line] = longer;
      if (line == lines - 1 && width(longer) > width) {
        break;
      }
    }
    return Arrays.stream(wrapped, 0, line + 1).map(part -> shortened(part, width)).toList();
  }

  private double widest(List<String> lines) {
    return lines.stream().mapToDouble(this::width).max().orElse(0);
  }
}
