package nl.codio.rules;

import java.time.Period;
import nl.codio.agenda.Due;
import nl.codio.agenda.Intervals;
import nl.codio.agenda.Subject;
import nl.codio.diagnostics.Spelling;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/**
 * The results of a workshop are written down and shared (handbook 3.4, R274): a final report, and
 * in the databank where there is one. The handbook gives no number: six weeks, or what {@code
 * termijnen.verslag} says. The norm waits until the workshop has values.
 *
 * <p>Bad: a workshop of half a year ago without {@code definitief}. Good: {@code definitief} and
 * {@code gedeeld: [{met: databank, datum: 2026-04-21}]}.
 */
final class SharedReport implements ProjectRule {
  private static final String REGISTER = "databank";

  @Override
  public void check(Project project, Telling tell) {
    for (Due report : Subject.REPORT.late(project, tell.today())) {
      report.since().ifPresent(day -> tell.at(report.place()).say(day));
    }
    if (project.settings().flatMap(file -> file.content().register()).isPresent()) {
      Period interval = Intervals.report(project);
      for (CaseFolder theCase : project.cases()) {
        if (!theCase.isStopped()) {
          theCase.workshops().forEach(workshop -> checkRegister(workshop, interval, tell));
        }
      }
    }
  }

  private static void checkRegister(WorkshopInCase workshop, Period interval, Telling tell) {
    boolean due =
        workshop.date().filter(day -> day.plus(interval).isBefore(tell.today())).isPresent();
    if (due && !workshop.content().values().isEmpty() && !isShared(workshop)) {
      workshop.finalReport().ifPresent(claim -> tell.at(claim.place()).as("register").say());
    }
  }

  private static boolean isShared(WorkshopInCase workshop) {
    return workshop.content().report().stream()
        .flatMap(report -> report.value().shared().stream())
        .flatMap(one -> one.value().with().stream())
        .anyMatch(who -> Spelling.fold(who.value()).contains(REGISTER));
  }
}
