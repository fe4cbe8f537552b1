package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.List;
import nl.codio.forms.Item;
import nl.codio.model.Deviation;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Extras;

/** The norms that were left on purpose in a year; each says first where. */
final class YearDeviations {

  private YearDeviations() {}

  static List<Extras.Deviation> of(Project project, StrategyVersion strategy, ReportedYear year) {
    List<Extras.Deviation> all = new ArrayList<>();
    project
        .settings()
        .ifPresent(file -> add(all, file.name().toString(), file.header().deviations(), year));
    add(
        all,
        strategy.document().name().toString(),
        strategy.document().header().deviations(),
        year);
    for (CaseFolder theCase : year.cases()) {
      theCase
          .description()
          .ifPresent(file -> add(all, theCase.title(), file.header().deviations(), year));
      for (WorkshopInCase workshop : year.heldIn(theCase)) {
        add(all, theCase.title(), workshop.document().header().deviations(), year);
      }
    }
    return all;
  }

  /** Those that held at some day of the year. */
  private static void add(
      List<Extras.Deviation> all, String where, List<Item<Deviation>> left, ReportedYear year) {
    List<Item<Deviation>> held =
        left.stream()
            .filter(
                item ->
                    item.value()
                        .until()
                        .map(until -> !until.value().last().isBefore(year.first()))
                        .orElse(true))
            .toList();
    for (Extras.Deviation deviation : ExtraParts.deviations(held)) {
      List<String> about = new ArrayList<>(List.of(where));
      about.addAll(deviation.about());
      all.add(new Extras.Deviation(deviation.rule(), about, deviation.reason(), deviation.until()));
    }
  }
}
