package nl.codio.source;

/**
 * What one quick look at the bytes of a file tells of its characters, so that most files need no
 * second look.
 *
 * @param ascii whether every character is one byte
 * @param odd whether one of {@link OddCharacters} may be among them
 */
record ByteLook(boolean ascii, boolean odd) {

  private static final int BYTES = 256;

  /** Control characters, and the bytes with which odd characters begin in UTF-8. */
  private static final boolean[] SUSPECT = suspect();

  static ByteLook at(byte[] bytes) {
    int all = 0;
    boolean odd = false;
    for (byte one : bytes) {
      all |= one;
      odd |= SUSPECT[one & 0xFF];
    }
    return new ByteLook(all >= 0, odd);
  }

  private static boolean[] suspect() {
    boolean[] suspect = new boolean[BYTES];
    for (int control = 0; control < ' '; control++) {
      suspect[control] = control != '\n' && control != '\r' && control != '\t';
    }
    for (int lead : new int[] {0x7F, 0xC2, 0xE2, 0xEF}) {
      suspect[lead] = true;
    }
    return suspect;
  }
}
