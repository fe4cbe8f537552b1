package nl.codio.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.forms.Item;
import nl.codio.model.ReportStatus;
import nl.codio.model.answer.Claim;
import nl.codio.project.WorkshopInCase;

/** Making and sharing the report of the newest workshop that was held (handbook 3.4, step 2). */
final class ReportStep {

  private ReportStep() {}

  static StepStatus of(CaseView view, StepStatus followUp) {
    Optional<WorkshopInCase> held = view.held();
    if (held.isEmpty()) {
      return StepStatus.idle(Step.REPORT, view.beforeItsTurn(), List.of());
    }
    Optional<ReportStatus> report = held.get().content().report().map(Item::value);
    Optional<Claim> definite = held.get().finalReport().map(Located::value);
    List<Message> done = new ArrayList<>();
    definite.ifPresent(claim -> done.add(Claims.told("status.done.report", claim)));
    List<String> sharedWith =
        report.stream()
            .flatMap(one -> one.shared().stream())
            .flatMap(one -> one.value().with().stream())
            .map(Located::value)
            .distinct()
            .toList();
    if (!sharedWith.isEmpty()) {
      done.add(Message.of("status.done.shared", sharedWith));
    }
    List<Gap> gaps = view.found().of(Step.REPORT);
    if (definite.isPresent()) {
      State state = CaseView.hasError(gaps) ? State.UNDER_WAY : State.DONE;
      return new StepStatus(Step.REPORT, state, done, gaps, Nexts.norm(gaps));
    }
    boolean turn = followUp.state() == State.DONE || !gaps.isEmpty() || !done.isEmpty();
    if (!turn || view.theCase().isClosed()) {
      return StepStatus.idle(Step.REPORT, view.beforeItsTurn(), done);
    }
    Next next = new Next.Run(Message.of("status.next.report"), "report", true);
    return new StepStatus(
        Step.REPORT,
        done.isEmpty() ? State.NOT_BEGUN : State.UNDER_WAY,
        done,
        gaps,
        Optional.of(next));
  }
}
