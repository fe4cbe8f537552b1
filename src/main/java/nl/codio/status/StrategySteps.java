package nl.codio.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.forms.Item;
import nl.codio.forms.Phase;
import nl.codio.model.ActionPlan;
import nl.codio.model.CurrentSituation;
import nl.codio.model.DesiredSituation;
import nl.codio.model.FileKind;
import nl.codio.model.Strategy;
import nl.codio.model.answer.Claim;
import nl.codio.project.Document;
import nl.codio.project.StrategyVersion;

/** The four phases of a strategy (handbook 2.1), and which of them it is in. */
final class StrategySteps {

  private final StrategyVersion strategy;
  private final Document<Strategy> file;
  private final LocalDate today;
  private final Totals totals;
  private final Found found;

  StrategySteps(StrategyVersion strategy, LocalDate today, Totals totals, Found found) {
    this.strategy = strategy;
    this.file = strategy.document();
    this.today = today;
    this.totals = totals;
    this.found = found;
  }

  Trajectory trajectory() {
    StepStatus situation = situation();
    StepStatus choice = choice(situation);
    StepStatus plan = plan(choice);
    StepStatus implementation =
        new ImplementationStep(strategy, today, cells(Phase.FOLLOW_UP), found).status();
    List<StepStatus> steps = List.of(situation, choice, plan, implementation);
    StepStatus current =
        steps.stream().filter(step -> step.state().isOpen()).findFirst().orElse(implementation);
    return new Trajectory(
        false,
        String.valueOf(file.location().getFileName()),
        file.content().title().map(Located::value).orElse(file.name().toString()),
        file.location(),
        steps,
        current,
        strategy.measures().actions().isEmpty() || strategy.adopted().isEmpty()
            ? Optional.empty()
            : Optional.of(ActionCount.of(strategy.measures().actions(), today, false)),
        current.next().orElse(new Next.Nothing(Message.of("status.next.nothing"))),
        found.others());
  }

  private StepStatus situation() {
    Cells cells = cells(Phase.DESCRIPTION);
    Optional<CurrentSituation> part = file.content().currentSituation().map(Item::value);
    Optional<Claim> claim = made(part.flatMap(CurrentSituation::finished));
    List<Message> done = questions(cells);
    claim.ifPresent(one -> done.add(Claims.told("status.done.finished", one)));
    part.filter(one -> !one.discussed().isEmpty())
        .ifPresent(one -> done.add(Message.of("status.done.discussed", one.discussed().size())));
    Next claiming = Nexts.fill(Message.of("status.next.finish"), file, "huidige-situatie.afgerond");
    return status(Step.SITUATION, cells, done, claim.isPresent(), true, claiming);
  }

  private StepStatus choice(StepStatus before) {
    Cells cells = cells(Phase.WEIGHING);
    Optional<DesiredSituation> part = file.content().desiredSituation().map(Item::value);
    Optional<Claim> claim = made(part.flatMap(DesiredSituation::finished));
    List<Message> done = questions(cells);
    int accents = strategy.ownAccents().size();
    if (accents > 0) {
      done.add(Message.of("status.done.chosen", accents));
    } else if (strategy.isGeneric()) {
      done.add(Message.of("status.done.generic"));
    }
    claim.ifPresent(one -> done.add(Claims.told("status.done.finished", one)));
    boolean undecided = accents == 0 && !strategy.isGeneric();
    Next claiming =
        undecided
            ? Nexts.fill(Message.of("status.next.accents"), file, "gewenste-situatie.accentwaarden")
            : Nexts.fill(Message.of("status.next.finish"), file, "gewenste-situatie.afgerond");
    boolean turn = before.state() == State.DONE || accents > 0;
    return status(Step.CHOICE, cells, done, claim.isPresent(), turn, claiming);
  }

  private StepStatus plan(StepStatus before) {
    Cells cells = cells(Phase.ACTIONS);
    Optional<ActionPlan> part = file.content().actionPlan().map(Item::value);
    List<Message> done = questions(cells);
    part.filter(one -> !one.measures().isEmpty())
        .ifPresent(one -> done.add(Message.of("status.done.measures", one.measures().size())));
    Optional<LocalDate> approved =
        part.flatMap(ActionPlan::approval).flatMap(one -> one.value().date()).map(Located::value);
    approved.ifPresent(day -> done.add(Message.of("status.done.approved", day)));
    strategy.adopted().ifPresent(day -> done.add(Message.of("status.done.adopted", day)));
    Next claiming =
        approved.isEmpty()
            ? Nexts.fill(Message.of("status.next.approve"), file, "actieplan.akkoord")
            : Nexts.fill(Message.of("status.next.adopt"), file, "vastgesteld");
    return status(Step.PLAN, cells, done, false, before.state() == State.DONE, claiming);
  }

  /**
   * A phase that ends with a claim, its own or that the strategy was adopted. Of the action plan
   * only the latter.
   */
  private StepStatus status(
      Step step, Cells cells, List<Message> done, boolean claimed, boolean turn, Next claiming) {
    boolean finished = claimed || strategy.adopted().isPresent();
    if (!finished && !turn && cells.answered() == 0) {
      return StepStatus.idle(step, State.LATER, List.of());
    }
    List<Gap> gaps = new ArrayList<>(found.of(step));
    boolean error = CaseView.hasError(gaps);
    gaps.addAll(cells.gaps());
    State begun = cells.answered() == 0 && done.size() == 1 ? State.NOT_BEGUN : State.UNDER_WAY;
    Optional<Next> next =
        finished
            ? Nexts.norm(gaps)
            : Nexts.question(cells, "status.next.strategy")
                .or(() -> Nexts.norm(gaps))
                .or(() -> Optional.of(claiming));
    return new StepStatus(step, finished && !error ? State.DONE : begun, done, gaps, next);
  }

  private Cells cells(Phase phase) {
    return Cells.of(file, FileKind.STRATEGY, Set.of(phase), totals);
  }

  static List<Message> questions(Cells cells) {
    List<Message> done = new ArrayList<>();
    done.add(Message.of("status.done.questions.3", cells.answered(), cells.total()));
    return done;
  }

  private static Optional<Claim> made(Optional<Located<Claim>> claim) {
    return claim.map(Located::value).filter(Claim::made);
  }
}
