package nl.codio.report.assembly;

import static nl.codio.report.assembly.Rows.asked;
import static nl.codio.report.assembly.Rows.part;
import static nl.codio.report.assembly.Rows.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.ActionPlan;
import nl.codio.model.ActionPlan.CarryThrough;
import nl.codio.model.CurrentSituation;
import nl.codio.model.CurrentSituation.Frames;
import nl.codio.model.CurrentSituation.Scope;
import nl.codio.model.DesiredSituation;
import nl.codio.model.Implementation;
import nl.codio.model.Strategy;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Answer;
import nl.codio.report.FormRow;
import nl.codio.report.StrategyReport.Phase;

/** The eleven questions of bijlage 3, in its order, under the four phases (R120-R130). */
final class StrategyPhases {

  private static final String NOW = "huidige-situatie";
  private static final String DESIRED = "gewenste-situatie";
  private static final String PLAN = "actieplan";
  private static final String DOING = "implementatie";

  private final Strategy strategy;
  private final Roles roles;

  StrategyPhases(StrategyVersion version) {
    this.strategy = version.document().content();
    this.roles = new Roles(version);
  }

  List<Phase> all() {
    return List.of(
        phase(NOW, points()),
        phase(DESIRED, desired()),
        phase(PLAN, plan()),
        phase(DOING, implementation()));
  }

  private static Phase phase(String key, List<FormRow> rows) {
    return new Phase("forms.strategie." + key, rows);
  }

  /** The four points of the startnotitie (R061-R064), which are the first four rows. */
  List<FormRow> points() {
    Optional<CurrentSituation> now = strategy.currentSituation().map(Item::value);
    Optional<Item<Scope>> scope = now.flatMap(CurrentSituation::scope);
    Optional<Item<Frames>> frames = now.flatMap(CurrentSituation::frames);
    return List.of(
        question(NOW + ".problemen", "R120", Texts.answer(now.flatMap(CurrentSituation::problems))),
        question(
            NOW + ".reikwijdte",
            "R121",
            Rows.remark(scope),
            asked(NOW + ".reikwijdte.technologie", scope.flatMap(it -> it.value().technology())),
            asked(NOW + ".reikwijdte.organisatie", scope.flatMap(it -> it.value().organisation()))),
        question(
            NOW + ".kaders",
            "R122",
            Rows.remark(frames),
            part(NOW + ".kaders.algemeen", frames.flatMap(it -> it.value().general())),
            part(NOW + ".kaders.specifiek", frames.flatMap(it -> it.value().specific()))),
        question(
            NOW + ".plek-in-beleid", "R123", Texts.answer(now.flatMap(CurrentSituation::place))));
  }

  private List<FormRow> desired() {
    Optional<Item<DesiredSituation>> desired = strategy.desiredSituation();
    return List.of(
        question(
            DESIRED + ".invulling",
            "R124",
            List.of(Answer.word(Texts.word(desired.flatMap(it -> it.value().approach())), ""))),
        question(DESIRED + ".toelichting", "R124", List.of(Answer.text(Texts.remark(desired)))),
        question(DESIRED + ".accentwaarden", "R125", List.of()));
  }

  private List<FormRow> plan() {
    return List.of(question(PLAN + ".algemene-maatregelen", "R126", List.of()), carryThrough());
  }

  private FormRow carryThrough() {
    Optional<Item<CarryThrough>> through = carriedThrough();
    return question(
        PLAN + ".doorwerking",
        "R127",
        Rows.remark(through),
        part(
            PLAN + ".doorwerking.gebruik-codio-project",
            through.flatMap(it -> it.value().useOfProject())),
        part(PLAN + ".doorwerking.kennis", through.flatMap(it -> it.value().knowledge())),
        part(
            PLAN + ".doorwerking.verantwoordelijkheden",
            through.flatMap(it -> it.value().responsibilities())));
  }

  private Optional<Item<CarryThrough>> carriedThrough() {
    return strategy.actionPlan().map(Item::value).flatMap(ActionPlan::carryThrough);
  }

  private List<FormRow> implementation() {
    Optional<Implementation> doing = strategy.implementation().map(Item::value);
    var steering = doing.flatMap(Implementation::steering);
    var monitoring = doing.flatMap(Implementation::monitoring);
    var adjusting = doing.flatMap(Implementation::adjusting);
    List<Answer> by = new ArrayList<>();
    steering.ifPresent(it -> by.add(Answer.text(roles.people(it.value().by()))));
    return List.of(
        question(
            DOING + ".aansturing",
            "R128",
            Rows.remark(steering),
            part(DOING + ".aansturing.door.vraag", by),
            asked(DOING + ".aansturing.wijze", steering.flatMap(it -> it.value().manner()))),
        question(
            DOING + ".monitoring",
            "R129",
            Rows.remark(monitoring),
            part(DOING + ".monitoring.wat", monitoring.flatMap(it -> it.value().what())),
            new FormRow.Part(
                "forms.wijze", Texts.answer(monitoring.flatMap(it -> it.value().manner())))),
        question(
            DOING + ".bijstelling",
            "R130",
            Rows.remark(adjusting),
            asked(DOING + ".bijstelling.momenten", adjusting.flatMap(it -> it.value().moments()))));
  }
}
