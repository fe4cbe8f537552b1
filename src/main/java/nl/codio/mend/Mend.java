package nl.codio.mend;

import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.edit.Patch;

/**
 * A change that puts one thing right.
 *
 * @param title what it does, in a few words, such as {@code "privasy" → "privacy"}
 * @param finding the code of the finding at {@code place} that it answers; absent where it answers
 *     none
 * @param place where that stands which is put right, in the text as it is now
 * @param patch the change, on that text
 * @param sure whether it is the one right answer; else it is a suggestion, perhaps one of several
 */
public record Mend(
    Message title, Optional<String> finding, Place place, Patch patch, boolean sure) {

  /** The same change, told of another place. */
  Mend at(Place other) {
    return new Mend(title, finding, other, patch, sure);
  }
}
