package nl.codio.status;

import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;

/** The one thing to do now. */
public sealed interface Next {

  /** What it is, in a sentence. */
  Message why();

  /**
   * Something is to be filled in.
   *
   * @param key its keys from the top of the file, joined by full stops; empty for the file itself
   * @param place where the key stands, or the group or file that it belongs to
   */
  record Fill(Message why, String key, Place place) implements Next {}

  /**
   * A command is to be typed.
   *
   * @param command without {@code codio}
   * @param namesCase whether the case is named behind it
   */
  record Run(Message why, String command, boolean namesCase) implements Next {}

  /** What a rule found is to be answered. */
  record Solve(Finding finding) implements Next {
    @Override
    public Message why() {
      return finding.message();
    }
  }

  /** Nothing now. */
  record Nothing(Message why) implements Next {}
}
