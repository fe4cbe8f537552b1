package nl.codio.model.answer;

import java.util.function.IntPredicate;

/** What the name of a person looks like, to one who does not know it. */
public final class NameShape {

  private NameShape() {}

  /** Whether one of its words begins with a capital and is not all capitals. */
  public static boolean isLike(String text) {
    if (!has(text, Character::isUpperCase)) {
      return false;
    }
    for (String word : text.split("[ ,/()'’-]+", -1)) {
      if (!word.isEmpty()
          && Character.isUpperCase(word.charAt(0))
          && has(word, Character::isLowerCase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String text, IntPredicate kind) {
    for (int i = 0; i < text.length(); i++) {
      if (kind.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
