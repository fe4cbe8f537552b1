package nl.codio.status;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.model.answer.Term;
import nl.codio.project.TrackedAction;

/** Following the actions of all workshops of a case (handbook 3.4, step 3). */
final class MonitoringStep {

  private MonitoringStep() {}

  static StepStatus of(CaseView view, StepStatus followUp) {
    List<TrackedAction> actions = view.actions();
    Optional<ActionCount> count = view.count();
    if (count.isEmpty()) {
      return StepStatus.idle(Step.MONITORING, view.beforeItsTurn(), List.of());
    }
    List<Message> done = told("actions", count.get(), view.today());
    List<Gap> gaps = view.found().of(Step.MONITORING);
    boolean allEnded = actions.stream().allMatch(TrackedAction::isClosed);
    if (allEnded || view.theCase().isClosed()) {
      return new StepStatus(Step.MONITORING, State.DONE, done, gaps, Optional.empty());
    }
    if (view.theCase().isStopped()) {
      return StepStatus.idle(Step.MONITORING, State.NOT_NEEDED, done);
    }
    boolean begun = actions.stream().anyMatch(action -> action.news().isPresent());
    if (!begun && followUp.state() != State.DONE && gaps.isEmpty()) {
      return StepStatus.idle(Step.MONITORING, State.LATER, List.of());
    }
    Next next =
        view.theCase().logs().isEmpty()
            ? new Next.Run(Message.of("status.next.log"), "init voortgang", true)
            : follow(actions, view.today(), view.theCase().logs().get(0).name());
    return new StepStatus(
        Step.MONITORING, begun ? State.UNDER_WAY : State.NOT_BEGUN, done, gaps, Optional.of(next));
  }

  /**
   * How they stand, with of how many and on which day.
   *
   * @param what {@code actions} or {@code measures}
   */
  static List<Message> told(String what, ActionCount count, LocalDate today) {
    String key = "status.done." + what;
    List<Message> told = new ArrayList<>();
    told.add(Message.of(key + ".done", count.done(), count.total(), today));
    if (count.ended() > 0) {
      told.add(Message.of("status.done.ended", count.ended(), count.total()));
    }
    if (count.open() > 0) {
      told.add(Message.of(key + ".late", count.late(), count.open()));
    }
    if (count.stuck() > 0) {
      told.add(Message.of(key + ".stuck", count.stuck(), count.open()));
    }
    return told;
  }

  /** To follow the action that is due first; one that is late goes before. */
  static Next follow(List<TrackedAction> actions, LocalDate today, Path log) {
    Place place = Place.of(log);
    Optional<TrackedAction> first =
        actions.stream()
            .filter(action -> !action.isClosed() && action.deadlineHolds())
            .filter(action -> term(action).isPresent())
            .min(Comparator.comparing(action -> term(action).get().last()));
    if (first.isEmpty()) {
      return new Next.Fill(Message.of("status.next.news"), "", place);
    }
    LocalDate last = term(first.get()).orElseThrow().last();
    String why = first.get().isOverdue(today) ? "status.next.late" : "status.next.follow";
    String id = first.get().id();
    return new Next.Fill(
        id.isEmpty() ? Message.of("status.next.news") : Message.of(why, id, last), "", place);
  }

  private static Optional<Term> term(TrackedAction action) {
    return action.deadline().flatMap(deadline -> deadline.value().term());
  }
}
