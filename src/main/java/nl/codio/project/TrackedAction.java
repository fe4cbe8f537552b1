package nl.codio.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Action;
import nl.codio.model.ProgressLog.Status;
import nl.codio.model.answer.Deadline;
import nl.codio.model.answer.Who;

/**
 * An action with what became of it.
 *
 * @param origin the workshop in which it was born, by the rest of its file's name; {@code
 *     strategie} for a measure
 * @param born from which day it exists
 * @param item what was agreed
 * @param status how it stands: what the log says last, else open
 * @param news the newest line of the log about it
 * @param deadline the term that holds now; the log's newest goes before the first
 * @param deadlineHolds whether that term still says something: what was adjusted needs a new one
 * @param holders who does it now
 * @param followed whether a later action took its place
 */
public record TrackedAction(
    String origin,
    LocalDate born,
    Item<Action> item,
    Status status,
    Optional<LogNews> news,
    Optional<Located<Deadline>> deadline,
    boolean deadlineHolds,
    List<Located<Who>> holders,
    boolean followed) {

  /** The action as it was agreed. */
  public Action action() {
    return item.value();
  }

  /** Its id; empty when it has none yet. */
  public String id() {
    return action().id().map(Located::value).orElse("");
  }

  /** Whether nothing more has to be done. */
  public boolean isClosed() {
    return followed || status.isClosed();
  }

  /** Whether its term has passed without a word that it is done. */
  public boolean isOverdue(LocalDate today) {
    return !isClosed()
        && deadlineHolds
        && deadline.map(term -> term.value().isPast(today)).orElse(false);
  }

  /** Whether the newest line tells of something that keeps it. */
  public boolean isStuck() {
    return !isClosed() && news.flatMap(line -> line.news().bottleneck()).isPresent();
  }
}
