package nl.codio.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/** Workshops that are planned, and reports of those that were held. */
final class Workshops {

  private Workshops() {}

  static List<Due> planned(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (CaseFolder theCase : project.cases()) {
      for (WorkshopInCase workshop : theCase.workshops()) {
        day(workshop)
            .filter(day -> day.value().isAfter(today))
            .map(day -> due(Subject.WORKSHOP, day.value(), day, workshop))
            .map(due -> due.by(workshop.content().gathering().facilitators()).in(theCase.name()))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** A report is asked of a workshop that has values; of a case that was stopped, none. */
  static List<Due> reports(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    Period interval = Intervals.report(project);
    for (CaseFolder theCase : project.cases()) {
      if (project.settings().isPresent() && !theCase.isStopped()) {
        for (WorkshopInCase workshop : theCase.workshops()) {
          day(workshop)
              .filter(day -> isAsked(workshop, today))
              .map(day -> due(Subject.REPORT, day.value().plus(interval), day, workshop))
              .map(due -> due.in(theCase.name()))
              .ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static boolean isAsked(WorkshopInCase workshop, LocalDate today) {
    return workshop.isHeld(today)
        && !workshop.content().values().isEmpty()
        && workshop.finalReport().isEmpty();
  }

  private static Optional<Located<LocalDate>> day(WorkshopInCase workshop) {
    return workshop.content().gathering().date();
  }

  private static Due due(
      Subject subject, LocalDate day, Located<LocalDate> held, WorkshopInCase workshop) {
    Message what = Message.of("agenda." + subject.word(), held.value());
    return Due.of(subject, day, held.place(), workshop.key(), what).since(held.value());
  }
}
