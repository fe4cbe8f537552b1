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
    for (CaseFolder theCase : going(project)) {
      for (WorkshopInCase workshop : theCase.workshops()) {
        Optional<FollowUp> talk = workshop.content().followUp().map(Item::value);
        if (workshop.followUpHeld().isEmpty()) {
          talk.flatMap(FollowUp::planned)
              .map(day -> due(Subject.FOLLOW_UP, day.value(), day, held(workshop)))
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
    for (CaseFolder theCase : going(project)) {
      for (WorkshopInCase workshop : theCase.workshops()) {
        workshop
            .content()
            .checklist()
            .flatMap(list -> list.value().appointment())
            .map(Item::value)
            .flatMap(appointment -> due(appointment, today))
            .map(due -> due.in(theCase.name()))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<Due> due(Checklist.Appointment appointment, LocalDate today) {
    String with = appointment.with().map(Located::value).orElse("");
    return appointment
        .date()
        .filter(term -> !term.value().last().isBefore(today))
        .map(term -> due(Subject.APPOINTMENT, term.value().last(), term, with));
  }

  private static List<CaseFolder> going(Project project) {
    return project.cases().stream()
        .filter(theCase -> !theCase.isStopped() && !theCase.isClosed())
        .toList();
  }

  private static Due due(Subject subject, LocalDate day, Located<?> at, Object about) {
    return Due.of(subject, day, at.place(), Message.of("agenda." + subject.word(), about));
  }

  private static Object held(WorkshopInCase workshop) {
    return workshop.date().<Object>map(day -> day).orElse(workshop.key());
  }
}
