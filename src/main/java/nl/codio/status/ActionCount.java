package nl.codio.status;

import java.time.LocalDate;
import java.util.List;
import nl.codio.model.ProgressLog.Status;
import nl.codio.project.TrackedAction;

/**
 * How actions stand on a day.
 *
 * @param total all of them
 * @param done those that are done
 * @param open those on which there is still something to do, ongoing ones included
 * @param late those of which the term has passed
 * @param stuck those that something keeps
 */
public record ActionCount(int total, int done, int open, int late, int stuck) {

  static ActionCount of(List<TrackedAction> actions, LocalDate today, boolean stopped) {
    int done = 0;
    int open = 0;
    int late = 0;
    int stuck = 0;
    for (TrackedAction action : actions) {
      done += action.status() == Status.DONE ? 1 : 0;
      open += action.isClosed() ? 0 : 1;
      late += !stopped && action.isOverdue(today) ? 1 : 0;
      stuck += action.isStuck() ? 1 : 0;
    }
    return new ActionCount(actions.size(), done, open, late, stuck);
  }

  /** Those that need nothing more without being done: dropped, or followed by another. */
  public int ended() {
    return total - done - open;
  }
}
