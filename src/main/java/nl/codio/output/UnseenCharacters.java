package nl.codio.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what would steer a terminal as its number, so that JSON can be looked at safely; to a
 * program it is the same text.
 */
final class UnseenCharacters extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final int DELETE = 0x7F;

  private final int[] ascii = standardAsciiEscapesForJSON();

  UnseenCharacters() {
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return TerminalWriter.steers(character)
        ? new SerializedString(
            "\\u" + Integer.toHexString(0x10000 | character).substring(1).toUpperCase(Locale.ROOT))
        : null;
  }
}
