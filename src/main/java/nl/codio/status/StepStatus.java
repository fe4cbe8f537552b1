package nl.codio.status;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;

/**
 * How far one phase is.
 *
 * @param done what is there; a figure says of how many, or on which day
 * @param gaps what is missing; nothing before its turn
 * @param next what would bring it on
 */
public record StepStatus(
    Step step, State state, List<Message> done, List<Gap> gaps, Optional<Next> next) {

  /** Copies the lists. */
  public StepStatus {
    done = List.copyOf(done);
    gaps = List.copyOf(gaps);
  }

  /** A phase whose turn it is not, or no longer. */
  static StepStatus idle(Step step, State state, List<Message> done) {
    return new StepStatus(step, state, done, List.of(), Optional.empty());
  }
}
