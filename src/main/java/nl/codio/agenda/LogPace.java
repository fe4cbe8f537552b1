package nl.codio.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.ProgressLog;
import nl.codio.model.answer.Days;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/** How long ago something of a kind was written in the logs of a case. */
final class LogPace {

  /** What is due of a case, seen from its newest workshop. */
  @FunctionalInterface
  interface AfterWorkshop {
    Optional<Due> due(CaseFolder theCase, WorkshopInCase workshop);
  }

  private LogPace() {}

  /** What is due of each case in which there is still an action to follow. */
  static List<Due> ofFollowed(Project project, LocalDate today, AfterWorkshop after) {
    List<Due> all = new ArrayList<>();
    for (CaseFolder theCase : followed(project)) {
      lastHeld(theCase, today)
          .flatMap(workshop -> after.due(theCase, workshop))
          .ifPresent(all::add);
    }
    return all;
  }

  /** The newest day of the lines of these kinds, as far as it has come. */
  static Optional<LocalDate> newest(
      CaseFolder theCase, LocalDate today, Predicate<ProgressLog.Entry> kind) {
    return theCase.logs().stream()
        .flatMap(log -> log.content().lines().stream())
        .map(Item::value)
        .filter(line -> line.entry().filter(kind).isPresent())
        .flatMap(line -> line.date().stream())
        .map(Located::value)
        .filter(day -> !day.isAfter(today))
        .reduce(Days::later);
  }

  /** The cases of a project in which there is still an action to follow. */
  private static List<CaseFolder> followed(Project project) {
    return project.settings().isEmpty()
        ? List.of() // a file by itself: its log may lie elsewhere
        : project.cases().stream().filter(LogPace::isAsked).toList();
  }

  private static boolean isAsked(CaseFolder theCase) {
    return !theCase.isStopped()
        && !theCase.isClosed()
        && theCase.actions().actions().stream().anyMatch(action -> !action.isClosed());
  }

  /** The later of two days, where there are two. */
  static LocalDate later(Optional<LocalDate> one, LocalDate other) {
    return one.filter(day -> day.isAfter(other)).orElse(other);
  }

  /** The newest workshop that was held. */
  private static Optional<WorkshopInCase> lastHeld(CaseFolder theCase, LocalDate today) {
    Optional<WorkshopInCase> last = Optional.empty();
    for (WorkshopInCase workshop : theCase.workshops()) {
      last = workshop.isHeld(today) ? Optional.of(workshop) : last;
    }
    return last;
  }
}
