package nl.codio.status;

import nl.codio.diagnostics.Message;
import nl.codio.model.answer.Claim;

/** Tells a claim: since when, where anybody knows the day. */
final class Claims {

  private Claims() {}

  /** The text of this key, or of the same with {@code .on} behind it. */
  static Message told(String key, Claim claim) {
    return claim.day().map(day -> Message.of(key + ".on", day)).orElse(Message.of(key));
  }
}
