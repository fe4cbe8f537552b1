package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.codio.diagnostics.Located;
import nl.codio.model.ProgressLog;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.TrackedAction;

/**
 * Of one day the log tells one state of an action (handbook 3.4, R282). After a merge the order of
 * two lines means nothing.
 *
 * <p>Bad: A1 {@code loopt} and {@code gereed} on one day. Good: one line of the two.
 */
final class SameDayNews implements ProjectRule {
  private record Key(String action, LocalDate day) {}

  @Override
  public void check(Project project, Telling tell) {
    Map<Path, Map<Key, Located<ProgressLog.Status>>> first = new HashMap<>();
    Function<Document<ProgressLog>, LogBooks> booksOf = LogBooks.in(project);
    for (Document<ProgressLog> log : project.documents(ProgressLog.class)) {
      Path folder = log.folder();
      Map<Key, Located<ProgressLog.Status>> seen =
          first.computeIfAbsent(folder, none -> new HashMap<>());
      LogBooks books = booksOf.apply(log);
      log.content().lines().forEach(line -> check(line.value(), books, seen, tell));
    }
  }

  private static void check(
      ProgressLog.Line line,
      LogBooks books,
      Map<Key, Located<ProgressLog.Status>> seen,
      Telling tell) {
    if (line.date().isPresent()
        && line.entry().isPresent()
        && line.entry().get() instanceof ProgressLog.ActionNews news
        && news.status().isPresent()) {
      Located<ProgressLog.Status> status = news.status().get();
      for (Located<String> action : news.actions()) {
        LocalDate day = line.date().get().value();
        Key key = new Key(name(action.value(), day, books), day);
        Located<ProgressLog.Status> other = seen.putIfAbsent(key, status);
        if (other != null && other.value() != status.value()) {
          tell.at(status.place())
              .about(action.value())
              .beside(other.place(), "first", other.value().word())
              .say(action.value(), status.value().word(), other.value().word());
        }
      }
    }
  }

  /** However it is called: {@code A1} and {@code 2026-03-12/A1} may be one. */
  private static String name(String reference, LocalDate day, LogBooks books) {
    List<TrackedAction> meant = books.find(reference, day);
    return meant.size() == 1 ? meant.get(0).origin() + "/" + meant.get(0).id() : reference;
  }
}
