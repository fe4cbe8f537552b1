package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
import nl.codio.report.assembly.ReportType.OfStrategy;
import nl.codio.report.assembly.ReportType.OfWorkshop;

/** The catalogue of reports: one line a type. */
public final class ReportTypes {

  /** The report of a workshop, which is made when no type is asked for. */
  public static final ReportType DEFAULT = new OfWorkshop("verslag", CaseReports::of);

  /** All types, in the order in which they are told. */
  public static final List<ReportType> ALL =
      List.of(
          DEFAULT,
          new OfStrategy("strategie", StrategyReports::of),
          new OfStrategy("startnotitie", StartingNotes::of),
          new OfStrategy("accentwaarden", AccentSheets::of),
          new OfStrategy("actieplan", ActionPlans::of));

  private ReportTypes() {}

  /** The names of all types. */
  public static List<String> names() {
    return ALL.stream().map(ReportType::name).toList();
  }

  /** The type of this name. */
  public static Optional<ReportType> named(String name) {
    return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
  }
}
