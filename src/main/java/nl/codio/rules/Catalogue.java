package nl.codio.rules;

import static nl.codio.rules.Norm.EXPECTED;
import static nl.codio.rules.Norm.WRONG;

import java.util.List;

/** Every rule, by its id: a letter for the subject and the number of the requirement. */
final class Catalogue {

  /**
   * A rule with what it promises.
   *
   * @param id never changes meaning
   * @param section the section of the handbook from which it comes
   */
  record Entry(String id, Norm norm, String section, Rule rule) {}

  private Catalogue() {}

  static List<Entry> entries() {
    return List.of(
        new Entry("K025", WRONG, "1.2", new UnknownValue()),
        new Entry("S072", EXPECTED, "2.3", new AccentCount()),
        new Entry("A239", EXPECTED, "3.3", new ValueAndAction()),
        new Entry("A264", EXPECTED, "3.4", new OverdueAction()));
  }
}
