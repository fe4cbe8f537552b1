package nl.codio.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.codio.agenda.Intervals;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.model.answer.Claim;
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
    Period interval = Intervals.report(project);
    boolean register = project.settings().flatMap(file -> file.content().register()).isPresent();
    for (CaseFolder theCase : project.cases()) {
      if (project.settings().isPresent() && !theCase.isStopped()) {
        theCase.workshops().stream()
            .filter(workshop -> isDue(workshop, interval, tell.today()))
            .forEach(workshop -> check(workshop, register, tell));
      }
    }
  }

  private static boolean isDue(WorkshopInCase workshop, Period interval, LocalDate today) {
    return !workshop.content().values().isEmpty()
        && workshop.date().filter(day -> day.plus(interval).isBefore(today)).isPresent();
  }

  private static void check(WorkshopInCase workshop, boolean register, Telling tell) {
    Optional<Located<Claim>> definite = DefiniteReport.definite(workshop);
    if (definite.isEmpty()) {
      workshop.content().gathering().date().ifPresent(day -> tell.at(day.place()).say(day.value()));
    } else if (register && !isShared(workshop)) {
      tell.at(definite.get().place()).as("register").say();
    }
  }

  private static boolean isShared(WorkshopInCase workshop) {
    return workshop.content().report().stream()
        .flatMap(report -> report.value().shared().stream())
        .flatMap(one -> one.value().with().stream())
        .anyMatch(who -> Spelling.fold(who.value()).contains(REGISTER));
  }
}
