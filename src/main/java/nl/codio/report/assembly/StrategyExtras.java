package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Strategy;
import nl.codio.model.answer.Who;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Answer;
import nl.codio.report.FormRow;

/** What bijlage 3 does not ask and chapter 2 needs: only what is filled in. */
final class StrategyExtras {

  private final StrategyVersion version;
  private final Strategy strategy;
  private final Roles roles;

  StrategyExtras(StrategyVersion version) {
    this.version = version;
    this.strategy = version.document().content();
    this.roles = new Roles(version);
  }

  List<FormRow> all() {
    return Stream.of(
            whole(),
            new SituationRows(version).background(),
            List.of(Rows.named("huidige-situatie.besproken", "R060", discussed())),
            new DesiredRows(version).all(),
            plan(),
            new ImplementationRows(version).all())
        .flatMap(List::stream)
        .filter(row -> !row.blank())
        .map(FormRow::answered)
        .toList();
  }

  private List<Answer> discussed() {
    return strategy
        .currentSituation()
        .map(situation -> Rows.occasions(situation.value().discussed()))
        .orElse(List.of());
  }

  private List<FormRow> whole() {
    return List.of(
        Rows.common("toelichting", "", Texts.answer(version.document().remark())),
        mandate(),
        Rows.common("niveau", "R005", Texts.answer(strategy.level())),
        Rows.common("moderator", "R045", people(strategy.moderator())),
        Rows.named("contactpersoon", "R290", people(strategy.contact())));
  }

  private FormRow mandate() {
    Optional<Item<Strategy.Mandate>> mandate = strategy.mandate();
    return Rows.named(
        "mandaat",
        "R042",
        Rows.remark(mandate),
        Rows.part("mandaat.van", mandate.map(it -> people(it.value().givenBy())).orElse(List.of())),
        Rows.part("mandaat.datum", day(mandate.flatMap(it -> it.value().date()))),
        Rows.part("mandaat.tot", day(mandate.flatMap(it -> it.value().until()))),
        Rows.part("mandaat.inhoud", mandate.flatMap(it -> it.value().content())));
  }

  private List<FormRow> plan() {
    PlanRows rows = new PlanRows(version);
    List<FormRow> plan = new ArrayList<>(rows.conditions());
    plan.add(rows.approval());
    plan.add(rows.involved());
    plan.add(
        new FormRow(
            "report.strategy.remark-plan", "", Rows.remark(strategy.actionPlan()), List.of()));
    return plan;
  }

  private List<Answer> people(List<Located<Who>> people) {
    return List.of(Answer.text(roles.people(people)));
  }

  private static List<Answer> day(Optional<Located<LocalDate>> day) {
    return List.of(Answer.term(Texts.of(day)));
  }
}
