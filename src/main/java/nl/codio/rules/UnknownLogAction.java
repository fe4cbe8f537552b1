package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.NearestNames;
import nl.codio.model.ProgressLog;
import nl.codio.project.ActionBook;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.TrackedAction;

/**
 * A line of a log is about one action that existed on its day (handbook 3.4, R252). With two
 * workshops {@code A1} may be two actions: then the workshop stands before it.
 *
 * <p>Bad: {@code actie: A9} where there is no A9. Good: {@code actie: 2026-03-12/A1}.
 */
final class UnknownLogAction implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    for (Document<ProgressLog> log : project.documents(ProgressLog.class)) {
      List<ActionBook> books = books(log, project);
      if (!books.isEmpty()) {
        log.content().lines().forEach(line -> check(line.value(), books, tell));
      }
    }
  }

  /** The actions that this log may speak of: those of the case or the strategies beside it. */
  private static List<ActionBook> books(Document<ProgressLog> log, Project project) {
    Path folder = log.location().getParent();
    return Stream.concat(
            project.cases().stream()
                .filter(theCase -> theCase.folder().equals(folder))
                .map(CaseFolder::actions),
            project.strategies().stream()
                .filter(one -> Objects.equals(one.document().location().getParent(), folder))
                .map(StrategyVersion::measures))
        .toList();
  }

  private static void check(ProgressLog.Line line, List<ActionBook> books, Telling tell) {
    if (line.entry().isPresent()
        && line.date().isPresent()
        && line.entry().get() instanceof ProgressLog.ActionNews news) {
      LocalDate day = line.date().get().value();
      news.actions().forEach(reference -> check(reference, day, books, tell));
    }
  }

  private static void check(
      Located<String> reference, LocalDate day, List<ActionBook> books, Telling tell) {
    String id = reference.value();
    List<TrackedAction> later =
        books.stream().flatMap(book -> book.find(id, LocalDate.MAX).stream()).toList();
    if (later.isEmpty()) {
      tell.at(reference.place()).didYouMean(NearestNames.nearest(id, ids(books))).say(id);
    } else if (books.stream().allMatch(book -> book.find(id, day).isEmpty())) {
      TrackedAction first = later.get(0);
      if (!first.born().equals(LocalDate.MAX)) {
        tell.at(reference.place())
            .as("not-yet")
            .beside(first.item().place(), "born", id, first.born())
            .say(id, day);
      }
    } else {
      books.forEach(book -> unclear(reference, book.find(id, day), tell));
    }
  }

  private static void unclear(Located<String> reference, List<TrackedAction> found, Telling tell) {
    // Two of one id in one file are told there.
    if (found.stream().map(TrackedAction::origin).distinct().count() > 1) {
      Telling.About about = tell.at(reference.place()).as("unclear");
      found.forEach(action -> about.beside(action.item().place(), "one", action.id()));
      about.say(reference.value(), found.get(0).origin() + "/" + found.get(0).id());
    }
  }

  private static List<String> ids(List<ActionBook> books) {
    return books.stream()
        .flatMap(book -> book.actions().stream().map(TrackedAction::id))
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
