package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.codio.model.ProgressLog;
import nl.codio.project.ActionBook;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.TrackedAction;

/**
 * The actions of which a log may speak: those of the case, or of the versions of the strategy, in
 * whose folder it lies.
 */
record LogBooks(List<ActionBook> books) {

  LogBooks {
    books = List.copyOf(books);
  }

  /** Those of each folder in a project. */
  static Function<Document<ProgressLog>, LogBooks> in(Project project) {
    Map<Path, List<ActionBook>> books = new HashMap<>();
    for (CaseFolder theCase : project.cases()) {
      books.computeIfAbsent(theCase.folder(), none -> new ArrayList<>()).add(theCase.actions());
    }
    for (StrategyVersion strategy : project.strategies()) {
      books
          .computeIfAbsent(strategy.document().folder(), none -> new ArrayList<>())
          .add(strategy.measures());
    }
    return log -> new LogBooks(books.getOrDefault(log.folder(), List.of()));
  }

  /** Those that this reference may mean on this day. */
  List<TrackedAction> find(String reference, LocalDate on) {
    return books.stream().flatMap(book -> book.find(reference, on).stream()).toList();
  }

  /** All ids, to find one that may have been meant. */
  List<String> ids() {
    return books.stream()
        .flatMap(book -> book.actions().stream().map(TrackedAction::id))
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
