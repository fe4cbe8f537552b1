package nl.codio.model.answer;

/** What the name of a person looks like, to one who does not know it. */
public final class NameShape {

  private NameShape() {}

  /** Whether one of its words begins with a capital and is not all capitals. */
  public static boolean isLike(String text) {
    if (text.chars().noneMatch(Character::isUpperCase)) {
      return false;
    }
    for (String word : text.split("[ ,/()'’-]+", -1)) {
      if (!word.isEmpty()
          && Character.isUpperCase(word.charAt(0))
          && word.chars().anyMatch(Character::isLowerCase)) {
        return true;
      }
    }
    return false;
  }
}
