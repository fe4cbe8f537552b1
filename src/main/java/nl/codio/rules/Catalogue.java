package nl.codio.rules;

import static nl.codio.rules.Norm.ADVISED;
import static nl.codio.rules.Norm.CLAIMED;
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
        new Entry("P146", WRONG, "3.1", new MissingStrategy()),
        new Entry("K025", WRONG, "1.2", new UnknownValue()),
        new Entry("K026", WRONG, "1.2", new MisplacedValue()),
        new Entry("K027", WRONG, "2.3", new IncompleteOwnValue()),
        new Entry("K400", WRONG, "1.2", new UnknownPrinciple()),
        new Entry("S070", CLAIMED, "2.3", new UnclearChoice()),
        new Entry("S071", WRONG, "2.3", new GenericWithAccents()),
        new Entry("S072", EXPECTED, "2.3", new AccentCount()),
        new Entry("S075", CLAIMED, "2.3", new AccentWithoutRationale()),
        new Entry("S076", EXPECTED, "2.3", new AccentWithoutMeaning()),
        new Entry("S120", ADVISED, "2.5", new EmptyStrategyCells()),
        new Entry("C191", CLAIMED, "3.2", new EmptyCaseCells()),
        new Entry("C400", WRONG, "3.2", new DoubleDescription()),
        new Entry("W044", EXPECTED, "2.1", new MissingStrategyVersion()),
        new Entry("W155", EXPECTED, "3.2", new ParticipantCount()),
        new Entry("W156", EXPECTED, "3.2", new ParticipantMix()),
        new Entry("W157", EXPECTED, "3.2", new GroupCount()),
        new Entry("W158", EXPECTED, "3.2", new GroupSize()),
        new Entry("W159", EXPECTED, "3.2", new CoveredFoundations()),
        new Entry("W160", EXPECTED, "3.2", new GroupPerspectives()),
        new Entry("W161", EXPECTED, "3.2", new ParticipantGroup()),
        new Entry("W208", EXPECTED, "3.3", new ValueMotivation()),
        new Entry("W209", EXPECTED, "3.3", new AccentJudgement()),
        new Entry("W219", EXPECTED, "3.3", new TensionValues()),
        new Entry("W250", CLAIMED, "3.4", new MissingCoordinator()),
        new Entry("W300", ADVISED, "3.4", new EmptyWorkshopCells()),
        new Entry("A220", WRONG, "3.3", new DoubleActionId()),
        new Entry("A239", EXPECTED, "3.3", new ValueAndAction()),
        new Entry("A262", EXPECTED, "3.4", new ActionHolder()),
        new Entry("A263", EXPECTED, "3.4", new ActionDeadline()),
        new Entry("A264", EXPECTED, "3.4", new OverdueAction()),
        new Entry("A400", WRONG, "3.3", new UnknownAction()),
        new Entry("V252", WRONG, "3.4", new UnknownLogAction()));
  }
}
