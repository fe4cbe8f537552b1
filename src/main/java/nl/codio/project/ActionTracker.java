package nl.codio.project;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.ProgressLog.ActionNews;
import nl.codio.model.ProgressLog.Status;
import nl.codio.model.answer.Deadline;
import nl.codio.model.answer.Who;

/** Follows one action through the lines of its log, from the oldest to the newest. */
final class ActionTracker {

  private final ActionBook.Entry entry;
  private Status status = Status.OPEN;
  private Optional<LogNews> newest = Optional.empty();
  private Optional<Located<Deadline>> deadline;
  private boolean deadlineHolds = true;
  private List<Located<Who>> holders;

  ActionTracker(ActionBook.Entry entry) {
    this.entry = entry;
    this.deadline = entry.item().value().deadline();
    this.holders = entry.item().value().holders();
  }

  void follow(LogNews line) {
    ActionNews news = line.news();
    newest = Optional.of(line);
    if (news.status().isPresent()) {
      status = news.status().get().value();
      deadlineHolds = status != Status.ADJUSTED;
    }
    if (news.deadline().isPresent()) {
      deadline = news.deadline();
      deadlineHolds = true;
    }
    if (!news.holders().isEmpty()) {
      holders = news.holders();
    }
  }

  TrackedAction result(boolean followed) {
    return new TrackedAction(
        entry.origin(),
        entry.born(),
        entry.item(),
        status,
        newest,
        deadline,
        deadlineHolds,
        holders,
        followed);
  }
}
