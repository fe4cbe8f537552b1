package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.Implementation;
import nl.codio.model.Implementation.Adjusting;
import nl.codio.model.Implementation.Monitoring;
import nl.codio.model.Occasion;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Answer;
import nl.codio.report.FormRow;

/** What phase 4 recorded beside the questions of bijlage 3 (handbook 2.5). */
final class ImplementationRows {

  private static final String DOING = "implementatie";

  private final Optional<Item<Implementation>> doing;
  private final Optional<Monitoring> monitoring;
  private final Optional<Adjusting> adjusting;
  private final Roles roles;

  ImplementationRows(StrategyVersion version) {
    this.doing = version.document().content().implementation();
    Optional<Implementation> phase = doing.map(Item::value);
    this.monitoring = phase.flatMap(Implementation::monitoring).map(Item::value);
    this.adjusting = phase.flatMap(Implementation::adjusting).map(Item::value);
    this.roles = new Roles(version);
  }

  List<FormRow> all() {
    return List.of(
        reporting(),
        success(),
        discussed(occasions()),
        next(),
        governance(),
        Rows.named(
            DOING + ".betrokken",
            "R116",
            doing.map(it -> roles.listed(it.value().involved())).orElse(List.of())),
        new FormRow("report.strategy.remark-implementation", "", Rows.remark(doing), List.of()));
  }

  /** When it is a success, how it is reported, and what the board said in the year (R112-R115). */
  List<FormRow> in(ReportedYear year) {
    List<Item<Occasion>> inTheYear =
        occasions().stream().filter(item -> year.holds(item.value().date())).toList();
    return List.of(success(), reporting(), discussed(inTheYear), next());
  }

  private FormRow reporting() {
    return Rows.question(
        DOING + ".monitoring.rapportage",
        "R114",
        Texts.answer(monitoring.flatMap(Monitoring::reporting)));
  }

  private FormRow success() {
    return Rows.question(
        DOING + ".monitoring.wanneer-succesvol",
        "R112",
        Texts.answer(monitoring.flatMap(Monitoring::success)));
  }

  private List<Item<Occasion>> occasions() {
    return adjusting.map(Adjusting::discussed).orElse(List.of());
  }

  private static FormRow discussed(List<Item<Occasion>> occasions) {
    return Rows.named(DOING + ".bijstelling.besproken", "R115", Rows.occasions(occasions));
  }

  private FormRow next() {
    return Rows.named(
        DOING + ".bijstelling.volgende",
        "R115",
        List.of(Answer.term(Texts.term(adjusting.flatMap(Adjusting::next)))));
  }

  private FormRow governance() {
    var governance = doing.flatMap(it -> it.value().governance());
    return Rows.named(
        DOING + ".governance",
        "R117",
        List.of(
            Answer.word(Texts.word(governance.flatMap(it -> it.value().choice())), "")
                .remarked(Texts.remark(governance))));
  }
}
