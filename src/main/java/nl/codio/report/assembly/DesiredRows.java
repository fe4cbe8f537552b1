package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.forms.Item;
import nl.codio.model.DesiredSituation;
import nl.codio.model.DesiredSituation.Involved;
import nl.codio.model.DesiredSituation.Meeting;
import nl.codio.model.DroppedValue;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Answer;
import nl.codio.report.FormRow;
import nl.codio.report.Word;

/** What phase 2 recorded beside the choice itself (handbook 2.3). */
final class DesiredRows {

  private static final String DESIRED = "gewenste-situatie";

  private final Optional<DesiredSituation> desired;
  private final Roles roles;

  DesiredRows(StrategyVersion version) {
    this.desired = version.document().content().desiredSituation().map(Item::value);
    this.roles = new Roles(version);
  }

  List<FormRow> all() {
    return List.of(
        new FormRow("forms.afgevallen", "R082", dropped(DesiredSituation::dropped), List.of()),
        Rows.named(DESIRED + ".niet-overgenomen", "R005", dropped(DesiredSituation::notTakenOver)),
        Rows.named(DESIRED + ".bijeenkomsten", "R083", meetings()),
        involved(desired.flatMap(DesiredSituation::involved)),
        Rows.named(
            DESIRED + ".rol-bestuurder",
            "R086",
            List.of(
                Answer.word(Texts.word(desired.flatMap(DesiredSituation::administratorRole)), ""))),
        Rows.question(
            DESIRED + ".externe-stakeholders",
            "R087",
            Texts.answer(desired.flatMap(DesiredSituation::externalStakeholders))));
  }

  private List<Answer> dropped(Function<DesiredSituation, List<Item<DroppedValue>>> which) {
    return Rows.items(
        desired.map(which).orElse(List.of()).stream().map(DesiredRows::told).toList());
  }

  private static String told(Item<DroppedValue> item) {
    return Texts.told(item.value().name(), item.value().reason());
  }

  private List<Answer> meetings() {
    return desired.map(DesiredSituation::meetings).orElse(List.of()).stream()
        .map(DesiredRows::meeting)
        .toList();
  }

  private static Answer meeting(Item<Meeting> item) {
    return Answer.word(Word.own(Texts.of(item.value().date())), Texts.of(item.value().kind()))
        .remarked(Texts.remark(item));
  }

  private FormRow involved(Optional<Item<Involved>> involved) {
    return Rows.named(
        DESIRED + ".betrokken",
        "R084",
        Rows.remark(involved),
        Rows.part(
            DESIRED + ".betrokken.inventarisatie",
            roles.listed(involved.map(it -> it.value().inventory()).orElse(List.of()))),
        Rows.part(
            DESIRED + ".betrokken.keuze",
            roles.listed(involved.map(it -> it.value().choice()).orElse(List.of()))));
  }
}
