package nl.codio.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Severity;
import nl.codio.forms.Phase;
import nl.codio.model.CaseDescription;
import nl.codio.model.FileKind;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.TrackedAction;
import nl.codio.project.WorkshopInCase;

/** A case on a day, with what the phases ask of it. */
record CaseView(CaseFolder theCase, LocalDate today, Totals totals, Found found) {

  Optional<Document<CaseDescription>> description() {
    return theCase.description();
  }

  /** The newest workshop of which the day has come. */
  Optional<WorkshopInCase> held() {
    return newest(true);
  }

  /** The first workshop of which the day has yet to come, or that has none yet. */
  Optional<WorkshopInCase> upcoming() {
    return theCase.workshops().stream().filter(one -> !one.isHeld(today)).findFirst();
  }

  private Optional<WorkshopInCase> newest(boolean held) {
    Optional<WorkshopInCase> newest = Optional.empty();
    for (WorkshopInCase one : theCase.workshops()) {
      newest = one.isHeld(today) == held ? Optional.of(one) : newest;
    }
    return newest;
  }

  /** The actions that exist by now: those of a workshop that has yet to come do not. */
  List<TrackedAction> actions() {
    return theCase.actions().actions().stream()
        .filter(action -> !action.born().isAfter(today))
        .toList();
  }

  /** How they stand; absent while there are none. */
  Optional<ActionCount> count() {
    List<TrackedAction> actions = actions();
    return actions.isEmpty()
        ? Optional.empty()
        : Optional.of(ActionCount.of(actions, today, theCase.isStopped()));
  }

  /** Whether it goes no further: nothing that is not done is asked any more. */
  boolean hasEnded() {
    return theCase.isStopped() || theCase.isClosed();
  }

  /** Later in a case that goes on, not needed in one that ended. */
  State beforeItsTurn() {
    return hasEnded() ? State.NOT_NEEDED : State.LATER;
  }

  Cells cells(Document<?> file, FileKind kind, Phase... phases) {
    return Cells.of(file, kind, Set.of(phases), totals);
  }

  /** When the workshop will be. */
  static Message planned(WorkshopInCase workshop) {
    return workshop
        .date()
        .map(day -> Message.of("status.done.planned", day))
        .orElse(Message.of("status.done.undated"));
  }

  static boolean hasError(List<Gap> gaps) {
    return gaps.stream()
        .anyMatch(
            gap -> gap instanceof Gap.OpenNorm norm && norm.finding().severity() == Severity.ERROR);
  }
}
