package nl.codio.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.forms.Item;
import nl.codio.model.Checklist;
import nl.codio.model.FollowUp;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/** What was agreed at a workshop for later: the follow-up talk, and a session with a day. */
final class FollowUpTalks {

  private FollowUpTalks() {}

  static List<Due> planned(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (CaseFolder theCase : project.cases()) {
      for (WorkshopInCase workshop : going(theCase)) {
        Optional<FollowUp> talk = workshop.content().followUp().map(Item::value);
        if (workshop.followUpHeld().isEmpty()) {
          talk.flatMap(FollowUp::planned)
              .map(day -> followUp(workshop, day))
              .map(due -> due.by(talk.map(FollowUp::with).orElse(List.of())).in(theCase.name()))
              .ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /** Nobody writes down that an appointment was kept: one whose day has gone by is not told. */
  static List<Due> appointments(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (CaseFolder theCase : project.cases()) {
      for (WorkshopInCase workshop : going(theCase)) {
        workshop
            .content()
            .checklist()
            .flatMap(list -> list.value().appointment())
            .map(Item::value)
            .flatMap(appointment -> due(appointment, workshop, today))
            .map(due -> due.in(theCase.name()))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<Due> due(
      Checklist.Appointment appointment, WorkshopInCase workshop, LocalDate today) {
    Message what =
        appointment
            .with()
            .map(with -> Message.of("agenda.afspraak", with.value()))
            .orElseGet(() -> Message.of("agenda.afspraak.alone"));
    return appointment
        .date()
        .filter(term -> !term.value().last().isBefore(today))
        .map(
            term ->
                Due.of(
                    Subject.APPOINTMENT, term.value().last(), term.place(), workshop.key(), what));
  }

  /** Of a case that was stopped nobody asks any more. */
  private static List<WorkshopInCase> going(CaseFolder theCase) {
    return theCase.isStopped() ? List.of() : theCase.workshops();
  }

  private static Due followUp(WorkshopInCase workshop, Located<LocalDate> day) {
    Message what = Message.of("agenda.follow-upgesprek", held(workshop));
    return Due.of(Subject.FOLLOW_UP, day.value(), day.place(), workshop.key(), what);
  }

  private static Object held(WorkshopInCase workshop) {
    return workshop.date().<Object>map(day -> day).orElse(workshop.key());
  }
}
