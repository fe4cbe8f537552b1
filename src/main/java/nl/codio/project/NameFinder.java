package nl.codio.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.codio.diagnostics.Spelling;

/**
 * Finds the names of people in texts: a whole name in any spelling, and its first or last name
 * alone where that has its capital ("Bakker", not "bakker").
 */
final class NameFinder {

  private static final int SHORTEST_PART = 2;

  /** Whole names as lists of folded words, by the first of them. */
  private final Map<String, List<List<String>>> wholes = new HashMap<>();

  private final Set<String> parts = new HashSet<>();

  /** A stretch of a text, from its first character to behind its last. */
  record Found(int start, int end) {}

  /** A word of a text. */
  private record Word(String text, int start, int end) {

    String folded() {
      return Spelling.fold(text);
    }
  }

  void add(String name) {
    List<String> words = words(name).stream().map(Word::folded).toList();
    if (words.size() > 1) {
      List<List<String>> known = wholes.computeIfAbsent(words.get(0), none -> new ArrayList<>());
      if (!known.contains(words)) {
        known.add(words);
      }
    }
    List<String> pieces = List.of(name.strip().split("\\s+"));
    addPart(pieces.get(0));
    addPart(pieces.get(pieces.size() - 1));
  }

  /** An initial or a title is no name by itself; of a double name each half is. */
  private void addPart(String piece) {
    if (!piece.endsWith(".")) {
      words(piece).stream()
          .map(Word::text)
          .filter(text -> text.length() >= SHORTEST_PART)
          .filter(text -> Character.isUpperCase(text.charAt(0)))
          .forEach(parts::add);
    }
  }

  boolean names(String text) {
    return !find(text).isEmpty();
  }

  /** Where somebody is named, from the first to the last. */
  List<Found> find(String text) {
    if (parts.isEmpty() && wholes.isEmpty()) {
      return List.of();
    }
    List<Word> words = words(text);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int length = lengthAt(words, i);
      if (length > 0) {
        found.add(new Found(words.get(i).start(), words.get(i + length - 1).end()));
        i += length - 1;
      }
    }
    return found;
  }

  /** Of how many words the name is that begins with this one; 0 when it begins none. */
  private int lengthAt(List<Word> words, int at) {
    int longest = parts.contains(words.get(at).text()) ? 1 : 0;
    for (List<String> name : wholes.getOrDefault(words.get(at).folded(), List.of())) {
      longest = name.size() > longest && stands(name, words, at) ? name.size() : longest;
    }
    return longest;
  }

  private static boolean stands(List<String> name, List<Word> words, int at) {
    if (at + name.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!name.get(i).equals(words.get(at + i).folded())) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isOfWord(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(new Word(text.substring(start, i), start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Letters beyond the first plane come in two halves, and an accent may stand by itself. */
  private static boolean isOfWord(char letter) {
    return Character.isLetterOrDigit(letter)
        || Character.isSurrogate(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
