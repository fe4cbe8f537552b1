package nl.codio.output;

/** How many places a character takes in a terminal: none, one or two. */
final class CharacterWidth {

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** First and last of the characters that are two places wide: Han, Kana, Hangul, emoji. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private CharacterWidth() {}

  static int of(int point) {
    if (isMark(point) || joins(point)) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (point >= range[0] && point <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** Whether it only holds the parts of an emoji together. */
  static boolean joins(int point) {
    return point == ZERO_WIDTH_JOINER;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
