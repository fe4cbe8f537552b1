package nl.codio.status;

import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;

/** Something that is missing in a phase whose turn it is or was. */
public sealed interface Gap {

  /** Where it is to be filled in. */
  Place place();

  /** Whether the phase cannot be called done while nothing is said of it. */
  boolean holdsUp();

  /**
   * A question of a printed form that nobody answered.
   *
   * @param form the word of the kind of file
   * @param key its keys from the top of the file, joined by full stops
   */
  record OpenQuestion(String form, String key, Place place) implements Gap {
    @Override
    public boolean holdsUp() {
      return true;
    }
  }

  /** What a rule found. */
  record OpenNorm(Finding finding) implements Gap {
    @Override
    public Place place() {
      return finding.place();
    }

    @Override
    public boolean holdsUp() {
      return finding.severity().atLeast(Severity.WARNING);
    }
  }
}
