package nl.codio.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.forms.Phase;
import nl.codio.model.FileKind;
import nl.codio.project.WorkshopInCase;

/** Holding a workshop: values are weighed, actions agreed (handbook 3.3). */
final class WorkshopStep {

  private WorkshopStep() {}

  static StepStatus of(CaseView view) {
    List<Message> done = new ArrayList<>();
    for (WorkshopInCase workshop : view.theCase().workshops()) {
      done.add(
          workshop.isHeld(view.today()) ? outcome(workshop, view) : CaseView.planned(workshop));
    }
    List<Gap> gaps = new ArrayList<>(view.found().of(Step.WORKSHOP));
    Optional<WorkshopInCase> held = view.held();
    if (held.isEmpty() || (view.upcoming().isPresent() && !view.hasEnded())) {
      return new StepStatus(
          Step.WORKSHOP,
          view.beforeItsTurn(),
          done,
          held.isEmpty() ? List.of() : gaps,
          Optional.empty());
    }
    return of(held.get(), done, gaps, view);
  }

  private static StepStatus of(
      WorkshopInCase workshop, List<Message> done, List<Gap> gaps, CaseView view) {
    Phase[] phases =
        view.hasEnded()
            ? new Phase[] {Phase.WEIGHING}
            : new Phase[] {Phase.WEIGHING, Phase.ACTIONS};
    Cells cells =
        view.cells(workshop.document(), FileKind.WORKSHOP, phases)
            .answeredElsewhere(key -> key.equals("waardeafweging") && workshop.weighsATension());
    done.add(Message.of("status.done.questions.5", cells.answered(), cells.total()));
    accents(workshop).ifPresent(done::add);
    boolean wentOn = workshop.followUpHeld().isPresent() || isDefinite(workshop);
    boolean heldUp = gaps.stream().anyMatch(Gap::holdsUp);
    boolean finished = wentOn ? !CaseView.hasError(gaps) : cells.open().isEmpty() && !heldUp;
    gaps.addAll(cells.gaps());
    State state = finished ? State.DONE : cells.answered() == 0 ? State.NOT_BEGUN : State.UNDER_WAY;
    Optional<Next> next = Nexts.question(cells, "status.next.values").or(() -> Nexts.norm(gaps));
    return new StepStatus(Step.WORKSHOP, state, done, gaps, next);
  }

  private static Message outcome(WorkshopInCase workshop, CaseView view) {
    return Message.of(
        "status.done.workshop",
        workshop.date().orElse(view.today()),
        workshop.content().values().size(),
        workshop.content().actions().size());
  }

  private static Optional<Message> accents(WorkshopInCase workshop) {
    int all = workshop.accents().size();
    long playing =
        workshop.accents().stream().filter(accent -> workshop.plays(accent.value())).count();
    return all == 0
        ? Optional.empty()
        : Optional.of(Message.of("status.done.accents", (int) playing, all));
  }

  static boolean isDefinite(WorkshopInCase workshop) {
    return workshop.finalReport().isPresent();
  }
}
