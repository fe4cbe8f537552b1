package nl.codio.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.forms.Phase;
import nl.codio.model.FileKind;
import nl.codio.model.answer.Claim;
import nl.codio.project.WorkshopInCase;

/** The talk after the newest workshop that was held (handbook 3.4, step 1). */
final class FollowUpStep {

  private static final String PLANNED = "follow-upgesprek.gepland";
  private static final String HELD = "follow-upgesprek.gehouden";

  private FollowUpStep() {}

  static StepStatus of(CaseView view) {
    return view.held()
        .map(workshop -> of(workshop, view))
        .orElseGet(() -> StepStatus.idle(Step.FOLLOW_UP, view.beforeItsTurn(), List.of()));
  }

  private static StepStatus of(WorkshopInCase workshop, CaseView view) {
    Optional<Located<Claim>> held = workshop.followUpHeld();
    Cells cells =
        view.cells(workshop.document(), FileKind.WORKSHOP, Phase.FOLLOW_UP)
            .answeredElsewhere(key -> key.equals("regievoerder") && hasCoordinator(view));
    Optional<LocalDate> planned =
        workshop.content().followUp().flatMap(talk -> talk.value().planned()).map(Located::value);
    List<Message> done = new ArrayList<>();
    held.ifPresentOrElse(
        claim -> done.add(Claims.told("status.done.follow-up", claim.value())),
        () -> planned.ifPresent(day -> done.add(Message.of("status.done.planned", day))));
    if (held.isEmpty() && view.hasEnded()) {
      return StepStatus.idle(Step.FOLLOW_UP, State.NOT_NEEDED, done);
    }
    if (held.isPresent() || cells.answered() > 0) {
      done.add(Message.of("status.done.follow-up.questions", cells.answered(), cells.total()));
    }
    List<Gap> gaps = new ArrayList<>(view.found().of(Step.FOLLOW_UP));
    if (held.isPresent()) {
      boolean error = CaseView.hasError(gaps);
      gaps.addAll(view.hasEnded() ? List.of() : cells.gaps());
      return new StepStatus(
          Step.FOLLOW_UP, error ? State.UNDER_WAY : State.DONE, done, gaps, Nexts.norm(gaps));
    }
    boolean begun = cells.total() - cells.open().size() > (cells.isOpen("regievoerder") ? 0 : 1);
    return new StepStatus(
        Step.FOLLOW_UP,
        begun ? State.UNDER_WAY : State.NOT_BEGUN,
        done,
        gaps,
        Optional.of(next(workshop, planned, view.today())));
  }

  private static Next next(WorkshopInCase workshop, Optional<LocalDate> planned, LocalDate today) {
    if (planned.isEmpty()) {
      return Nexts.fill(Message.of("status.next.plan-follow-up"), workshop.document(), PLANNED);
    }
    String why =
        planned.get().isBefore(today) ? "status.next.follow-up.past" : "status.next.follow-up";
    return Nexts.fill(Message.of(why, planned.get()), workshop.document(), HELD);
  }

  private static boolean hasCoordinator(CaseView view) {
    return view.theCase().workshops().stream()
        .anyMatch(one -> !one.content().coordinators().isEmpty());
  }
}
