package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  static LogBooks of(Document<ProgressLog> log, Project project) {
    Path folder = log.location().getParent();
    Stream<ActionBook> ofCase =
        project.cases().stream()
            .filter(theCase -> theCase.folder().equals(folder))
            .map(CaseFolder::actions);
    Stream<ActionBook> ofStrategies =
        project.strategies().stream()
            .filter(one -> Objects.equals(one.document().location().getParent(), folder))
            .map(StrategyVersion::measures);
    return new LogBooks(Stream.concat(ofCase, ofStrategies).toList());
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
