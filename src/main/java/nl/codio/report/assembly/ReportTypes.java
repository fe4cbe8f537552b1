package nl.codio.report.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.codio.report.assembly.ReportType.OfCase;
import nl.codio.report.assembly.ReportType.OfFramework;
import nl.codio.report.assembly.ReportType.OfStrategy;
import nl.codio.report.assembly.ReportType.OfWorkshop;
import nl.codio.report.assembly.ReportType.Trait;

/** The catalogue of reports: one line a type. */
public final class ReportTypes {

  /** The report of a workshop, which is made when no type is asked for. */
  public static final ReportType DEFAULT = new OfWorkshop("verslag", CaseReports::of);

  /** The report on a year of a strategy, for which a year can be named. */
  public static final ReportType YEARLY =
      new OfStrategy("jaarrapportage", YearReports::of, Set.of(Trait.ONE_YEAR));

  /** All types, in the order in which they are told. */
  public static final List<ReportType> ALL =
      List.of(
          DEFAULT,
          new OfStrategy("strategie", StrategyReports::of),
          new OfStrategy("startnotitie", StartingNotes::of),
          new OfStrategy("accentwaarden", AccentSheets::of),
          new OfStrategy("actieplan", ActionPlans::of),
          YEARLY,
          new OfCase("casus", CaseForms::of),
          new OfWorkshop("poster", Posters::of, Set.of(Trait.BLANK, Trait.PORTRAIT, Trait.DRAWN)),
          new OfFramework("waardenkader", ValueFrameworks::of, Set.of(Trait.DRAWN)),
          new OfFramework("waarden", ValueLists::of, Set.of(Trait.ONE_FOUNDATION)));

  private ReportTypes() {}

  /** The names of all types. */
  public static List<String> names() {
    return ALL.stream().map(ReportType::name).toList();
  }

  /** The names of the types of which this can be asked. */
  public static List<String> names(Trait trait) {
    return ALL.stream()
        .filter(type -> type.traits().contains(trait))
        .map(ReportType::name)
        .toList();
  }

  /**
   * The same to fill in by hand, under its own name: of no project.
   *
   * @throws IllegalArgumentException when it cannot be blank
   */
  public static ReportType blank(ReportType type) {
    if (type.traits().contains(Trait.BLANK)) {
      Set<Trait> traits = new HashSet<>(type.traits());
      traits.remove(Trait.BLANK);
      return new OfFramework(type.name() + "-leeg", Posters::blank, traits);
    }
    throw new IllegalArgumentException(type.name());
  }

  /** The type of this name. */
  public static Optional<ReportType> named(String name) {
    return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
  }
}
