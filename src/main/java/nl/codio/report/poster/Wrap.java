package nl.codio.report.poster;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.codio.report.picture.Letters;

/**
 * Breaks a text in lines that fit, without losing a letter of it.
 *
 * @param letters what it is set in
 * @param width how wide a line is at most
 */
record Wrap(Letters letters, double width) {

  List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (letters.width(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      List<String> parts = parts(word);
      lines.addAll(parts.subList(0, parts.size() - 1));
      line = parts.get(parts.size() - 1);
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** Whether a line can hold each of the words. */
  boolean keepsWords(String text) {
    for (String word : text.strip().split("\\s+", -1)) {
      if (letters.width(word) > width) {
        return false;
      }
    }
    return true;
  }

  /** No more lines than this, at least one, the last with an ellipsis where there is more. */
  List<String> lines(String text, int most) {
    List<String> lines = lines(text);
    if (lines.size() <= most) {
      return lines;
    }
    String last = lines.get(most - 1) + "…";
    List<String> shown = new ArrayList<>(lines.subList(0, most - 1));
    shown.add(letters.width(last) <= width ? last : letters.shortened(last + "…", width));
    return shown;
  }

  /** A word that is wider than a line, in pieces; most words are one piece. */
  private List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    int start = 0;
    int end = 0;
    for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      if (end > start && letters.width(word.substring(start, next)) > width) {
        parts.add(word.substring(start, end));
        start = end;
      }
      end = next;
    }
    parts.add(word.substring(start));
    return parts;
  }
}
