package nl.codio.report.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.CurrentSituation;
import nl.codio.model.CurrentSituation.Involved;
import nl.codio.model.Occasion;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Figure;
import nl.codio.report.FormRow;
import nl.codio.report.StartingNote;

/** Makes the startnotitie of a strategy (handbook 2.2, D1). */
public final class StartingNotes {

  private StartingNotes() {}

  /** The startnotitie of this strategy. */
  public static StartingNote of(Project project, StrategyVersion strategy, Request request) {
    List<FormRow> points = new StrategyPhases(strategy).points();
    Optional<CurrentSituation> now =
        strategy.document().content().currentSituation().map(Item::value);
    List<Item<Occasion>> discussed = now.map(CurrentSituation::discussed).orElse(List.of());
    return new StartingNote(
        StrategyHeads.of(project, strategy, request),
        List.of(StrategyFigures.filled("points", points), involved(now), discussed(discussed)),
        points,
        background(strategy),
        Rows.told(
            "report.start.discussed",
            "huidige-situatie.besproken",
            "R060",
            Rows.occasions(discussed)));
  }

  /** The questions of section 2.2, and a remark where there is one. */
  private static List<FormRow> background(StrategyVersion strategy) {
    return new SituationRows(strategy)
        .background().stream().filter(row -> !row.requirement().isEmpty() || !row.blank()).toList();
  }

  private static Figure involved(Optional<CurrentSituation> now) {
    Optional<Involved> involved = now.flatMap(CurrentSituation::involved).map(Item::value);
    int information = involved.map(it -> it.information().size()).orElse(0);
    int choice = involved.map(it -> it.choice().size()).orElse(0);
    return information + choice == 0
        ? new Figure("no-involved", List.of(), "")
        : new Figure("involved", List.of(information, choice), "");
  }

  /** How often the note was discussed, and when last. */
  private static Figure discussed(List<Item<Occasion>> discussed) {
    return discussed.stream()
        .flatMap(item -> item.value().date().stream())
        .map(Located::value)
        .max(Comparator.naturalOrder())
        .map(last -> new Figure("discussed", List.of(discussed.size()), last.toString()))
        .orElse(new Figure("no-discussed", List.of(), ""));
  }
}
