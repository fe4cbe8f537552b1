package nl.codio.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.forms.Phase;
import nl.codio.model.FileKind;
import nl.codio.project.WorkshopInCase;

/** Preparing the next workshop of a case (handbook 3.2). */
final class PreparationStep {

  /** What a rule asks that an open question of this phase asks already. */
  private static final Map<String, String> SAME =
      Map.of("W164", "follow-upgesprek.gepland", "W201", "notulist");

  private PreparationStep() {}

  static StepStatus of(CaseView view, StepStatus description) {
    List<Gap> norms = view.found().of(Step.PREPARATION);
    if (view.upcoming().isPresent() && !view.hasEnded()) {
      return of(view.upcoming().get(), norms, view);
    }
    if (view.held().isPresent()) {
      List<Message> done = new ArrayList<>();
      view.held().get().date().ifPresent(day -> done.add(Message.of("status.done.day", day)));
      done.add(gathering(view.held().get()));
      return new StepStatus(Step.PREPARATION, State.DONE, done, norms, Optional.empty());
    }
    if (view.hasEnded() || description.state() != State.DONE) {
      return StepStatus.idle(Step.PREPARATION, view.beforeItsTurn(), List.of());
    }
    Next next = new Next.Run(Message.of("status.next.workshop"), "init workshop", true);
    return new StepStatus(
        Step.PREPARATION, State.NOT_BEGUN, List.of(), List.of(), Optional.of(next));
  }

  private static StepStatus of(WorkshopInCase workshop, List<Gap> norms, CaseView view) {
    Cells cells = view.cells(workshop.document(), FileKind.WORKSHOP, Phase.PREPARATION);
    List<Message> done = new ArrayList<>();
    done.add(CaseView.planned(workshop));
    done.add(Message.of("status.done.preparation", cells.answered(), cells.total()));
    done.add(gathering(workshop));
    List<Gap> gaps = new ArrayList<>();
    norms.stream().filter(gap -> !isSame(gap, cells)).forEach(gaps::add);
    gaps.addAll(cells.gaps());
    State state = gaps.isEmpty() ? State.DONE : State.UNDER_WAY;
    state = cells.answered() == 0 ? State.NOT_BEGUN : state;
    return new StepStatus(Step.PREPARATION, state, done, gaps, next(cells, gaps));
  }

  private static Optional<Next> next(Cells cells, List<Gap> gaps) {
    return Nexts.question(cells, "status.next.preparation")
        .or(
            () ->
                gaps.stream()
                    .filter(Gap.OpenNorm.class::isInstance)
                    .map(Gap.OpenNorm.class::cast)
                    .findFirst()
                    .map(norm -> new Next.Solve(norm.finding())));
  }

  private static boolean isSame(Gap gap, Cells cells) {
    return gap instanceof Gap.OpenNorm norm
        && Optional.ofNullable(SAME.get(norm.finding().code())).filter(cells::isOpen).isPresent();
  }

  private static Message gathering(WorkshopInCase workshop) {
    long external =
        workshop.content().gathering().participants().stream()
            .filter(one -> one.value().external().filter(Located::value).isPresent())
            .count();
    int all = workshop.content().gathering().participants().size();
    return all == 0
        ? Message.of("status.done.no-participants")
        : Message.of("status.done.participants", all, (int) external);
  }
}
