package nl.codio.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.model.answer.Claim;

/** Closing a case: nothing is open any more, or it was stopped (handbook 1.4, 3.4). */
final class ClosingStep {

  private static final String CLAIM = "afgesloten";

  private ClosingStep() {}

  static StepStatus of(CaseView view, StepStatus report, StepStatus monitoring) {
    List<Message> done = new ArrayList<>();
    view.description()
        .flatMap(file -> file.content().closed())
        .map(Located::value)
        .filter(Claim::made)
        .ifPresent(claim -> done.add(Claims.told("status.done.closed", claim)));
    view.theCase().stoppedOn().ifPresent(day -> done.add(Message.of("status.done.stopped", day)));
    List<Gap> gaps = view.found().of(Step.CLOSING);
    if (view.hasEnded()) {
      boolean heldUp = gaps.stream().anyMatch(Gap::holdsUp);
      State state = heldUp ? State.UNDER_WAY : State.DONE;
      return new StepStatus(Step.CLOSING, state, done, gaps, Nexts.norm(gaps));
    }
    boolean turn = report.state() == State.DONE && monitoring.state() == State.DONE;
    if (!turn || view.upcoming().isPresent()) {
      return StepStatus.idle(Step.CLOSING, State.LATER, List.of());
    }
    Optional<Next> next =
        view.description().map(file -> Nexts.fill(Message.of("status.next.close"), file, CLAIM));
    return new StepStatus(Step.CLOSING, State.NOT_BEGUN, done, gaps, next);
  }
}
