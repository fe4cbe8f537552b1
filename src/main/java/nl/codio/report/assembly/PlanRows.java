package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.ActionPlan;
import nl.codio.model.ActionPlan.Approval;
import nl.codio.model.ActionPlan.CarryThrough;
import nl.codio.model.ActionPlan.Instrument;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Answer;
import nl.codio.report.FormRow;
import nl.codio.report.Word;

/** How a plan reaches the projects, and who approved it (handbook 2.4). */
final class PlanRows {

  private static final String THROUGH = "actieplan.doorwerking";

  private final Optional<ActionPlan> plan;
  private final Optional<CarryThrough> through;
  private final Roles roles;

  PlanRows(StrategyVersion version) {
    this.plan = version.document().content().actionPlan().map(Item::value);
    this.through = plan.flatMap(ActionPlan::carryThrough).map(Item::value);
    this.roles = new Roles(version);
  }

  /** How good digital governance is secured in projects, question by question (R096-R100). */
  List<FormRow> carryThrough() {
    List<FormRow> rows = new ArrayList<>();
    rows.add(
        Rows.question(
            THROUGH + ".gebruik-codio-project",
            "R096",
            Texts.answer(through.flatMap(CarryThrough::useOfProject))));
    rows.add(
        Rows.question(
            THROUGH + ".kennis", "R097", Texts.answer(through.flatMap(CarryThrough::knowledge))));
    rows.add(
        Rows.question(
            THROUGH + ".verantwoordelijkheden",
            "R098",
            Texts.answer(through.flatMap(CarryThrough::responsibilities))));
    rows.addAll(conditions());
    return rows;
  }

  /** Other instruments, and what projects need to be given (R099, R100). */
  List<FormRow> conditions() {
    return List.of(
        Rows.question(
            THROUGH + ".andere-instrumenten",
            "R099",
            through
                .map(it -> it.otherInstruments().stream().map(PlanRows::told).toList())
                .map(Rows::items)
                .orElse(List.of())),
        Rows.named(
            THROUGH + ".randvoorwaarden",
            "R100",
            Texts.answer(through.flatMap(CarryThrough::conditions))));
  }

  private static String told(Item<Instrument> item) {
    return Texts.told(item.value().name(), item.value().use());
  }

  /** By whom the plan was approved, and when (R102). */
  FormRow approval() {
    Optional<Item<Approval>> approval = plan.flatMap(ActionPlan::approval);
    List<Answer> answers = new ArrayList<>();
    approval.ifPresent(
        item ->
            answers.add(
                Answer.word(
                        Word.own(Texts.of(item.value().date())), roles.people(item.value().by()))
                    .remarked(Texts.remark(item))));
    return Rows.named("actieplan.akkoord", "R102", answers);
  }

  /** Who took part in phase 3 (R101). */
  FormRow involved() {
    return Rows.named(
        "actieplan.betrokken",
        "R101",
        plan.map(it -> roles.listed(it.involved())).orElse(List.of()));
  }
}
