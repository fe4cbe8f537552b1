package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.NearestNames;
import nl.codio.model.ProgressLog;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;
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
    Function<Document<ProgressLog>, LogBooks> booksOf = LogBooks.in(project);
    Set<Path> unread = unread(project);
    for (Document<ProgressLog> log : project.documents(ProgressLog.class)) {
      LogBooks books = booksOf.apply(log);
      if (!books.books().isEmpty()) {
        log.content().lines().forEach(line -> check(line.value(), books, tell));
      } else if (project.settings().isPresent() && !unread.contains(log.folder())) {
        firstAction(log.content())
            .ifPresent(action -> tell.at(action.place()).as("astray").say(action.value()));
      }
    }
  }

  private static Optional<Located<String>> firstAction(ProgressLog log) {
    return log.lines().stream()
        .flatMap(line -> line.value().entry().stream())
        .filter(ProgressLog.ActionNews.class::isInstance)
        .flatMap(news -> ((ProgressLog.ActionNews) news).actions().stream())
        .findFirst();
  }

  /** The folders with a file that could not be read, which may hold the actions. */
  private static Set<Path> unread(Project project) {
    Set<Path> folders = new HashSet<>();
    for (ReadFile file : project.files()) {
      if (file.document().isEmpty()) {
        folders.add(file.folder());
      }
    }
    return folders;
  }

  private static void check(ProgressLog.Line line, LogBooks books, Telling tell) {
    if (line.entry().isPresent()
        && line.date().isPresent()
        && line.entry().get() instanceof ProgressLog.ActionNews news) {
      LocalDate day = line.date().get().value();
      news.actions().forEach(reference -> check(reference, day, books, tell));
    }
  }

  private static void check(
      Located<String> reference, LocalDate day, LogBooks books, Telling tell) {
    String id = reference.value();
    List<TrackedAction> everAfter = books.find(id, LocalDate.MAX);
    if (everAfter.isEmpty()) {
      tell.at(reference.place()).didYouMean(() -> NearestNames.nearest(id, books.ids())).say(id);
    } else if (books.find(id, day).isEmpty()) {
      notYet(reference, day, everAfter.get(0), tell);
    } else {
      books.books().forEach(book -> unclear(reference, book.find(id, day), tell));
    }
  }

  private static void notYet(
      Located<String> reference, LocalDate day, TrackedAction action, Telling tell) {
    if (!action.born().equals(LocalDate.MAX)) {
      String id = reference.value();
      tell.at(reference.place())
          .as("not-yet")
          .beside(action.item().place(), "born", id, action.born())
          .say(id, day);
    }
  }

  private static void unclear(Located<String> reference, List<TrackedAction> found, Telling tell) {
    // Two of one id in one file are told there.
    if (found.stream().map(TrackedAction::origin).distinct().count() > 1) {
      Telling.About about = tell.at(reference.place()).as("unclear");
      found.forEach(action -> about.beside(action.item().place(), "one", name(action)));
      about.say(reference.value(), name(found.get(0)));
    }
  }

  private static String name(TrackedAction action) {
    return action.origin() + "/" + action.id();
  }
}
