package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.CurrentSituation;
import nl.codio.model.CurrentSituation.Involved;
import nl.codio.model.Strategy;
import nl.codio.project.StrategyVersion;
import nl.codio.report.FormRow;

/** What phase 1 rests on (handbook 2.2): occasion, examples, experience, people. */
final class SituationRows {

  private static final String NOW = "huidige-situatie";

  private final Strategy strategy;
  private final Roles roles;

  SituationRows(StrategyVersion version) {
    this.strategy = version.document().content();
    this.roles = new Roles(version);
  }

  List<FormRow> background() {
    Optional<Item<CurrentSituation>> item = strategy.currentSituation();
    Optional<CurrentSituation> now = item.map(Item::value);
    return List.of(
        Rows.named("aanleiding", "R043", Texts.answer(strategy.occasion())),
        Rows.question(
            NOW + ".voorbeeldbeleid",
            "R052",
            Texts.answer(now.flatMap(CurrentSituation::examplePolicy))),
        Rows.question(
            NOW + ".ervaringen", "R053", Texts.answer(now.flatMap(CurrentSituation::experiences))),
        Rows.question(
            NOW + ".stakeholders",
            "R054",
            Texts.answer(now.flatMap(CurrentSituation::stakeholders))),
        involved(now.flatMap(CurrentSituation::involved)),
        new FormRow("report.strategy.remark-situation", "", Rows.remark(item), List.of()));
  }

  private FormRow involved(Optional<Item<Involved>> involved) {
    return Rows.named(
        NOW + ".betrokken",
        "R059",
        Rows.remark(involved),
        Rows.part(
            NOW + ".betrokken.informatieproces",
            roles.listed(involved.map(it -> it.value().information()).orElse(List.of()))),
        Rows.part(
            NOW + ".betrokken.keuzeproces",
            roles.listed(involved.map(it -> it.value().choice()).orElse(List.of()))));
  }
}
