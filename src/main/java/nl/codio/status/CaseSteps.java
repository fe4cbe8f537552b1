package nl.codio.status;

import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.project.WorkshopInCase;

/** The phases of a case, and which of them it is in. */
final class CaseSteps {

  private CaseSteps() {}

  static Trajectory of(CaseView view) {
    StepStatus description = DescriptionStep.of(view);
    StepStatus preparation = PreparationStep.of(view, description);
    StepStatus workshop = WorkshopStep.of(view);
    StepStatus followUp = FollowUpStep.of(view);
    StepStatus report = ReportStep.of(view, followUp);
    StepStatus monitoring = MonitoringStep.of(view, followUp);
    StepStatus closing = ClosingStep.of(view, report, monitoring);
    List<StepStatus> steps =
        List.of(description, preparation, workshop, followUp, report, monitoring, closing);
    StepStatus current = current(steps, view);
    return new Trajectory(
        true,
        view.theCase().name(),
        view.theCase().title(),
        view.theCase().folder(),
        steps,
        current,
        view.count(),
        current.state().isOpen() ? current.next().orElseGet(() -> nothing(view)) : nothing(view),
        view.found().others());
  }

  /**
   * The first phase in which something is to be done. Once a workshop was held and no other is
   * planned, the phases before it are over; in a case that ended only its end counts.
   */
  private static StepStatus current(List<StepStatus> steps, CaseView view) {
    int first = view.held().isPresent() && view.upcoming().isEmpty() ? 2 : 0;
    first = view.hasEnded() ? steps.size() - 1 : first;
    for (StepStatus step : steps.subList(first, steps.size())) {
      if (step.state().isOpen()) {
        return step;
      }
    }
    return view.hasEnded()
        ? steps.get(steps.size() - 1)
        : steps.stream()
            .filter(step -> step.state() == State.LATER)
            .findFirst()
            .orElse(steps.get(steps.size() - 1));
  }

  private static Next nothing(CaseView view) {
    if (view.hasEnded()) {
      String key = view.theCase().isStopped() ? "status.next.stopped" : "status.next.closed";
      return new Next.Nothing(Message.of(key));
    }
    return new Next.Nothing(
        view.upcoming()
            .flatMap(WorkshopInCase::date)
            .map(day -> Message.of("status.next.wait", day))
            .orElse(Message.of("status.next.nothing")));
  }
}
