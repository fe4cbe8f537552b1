package nl.codio.status;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;

/**
 * A strategy or a case, and how far it is.
 *
 * @param ofCase whether it is a case
 * @param name the name of the case's folder, or of the strategy's file
 * @param title what it is called
 * @param location the folder of the case or the file of the strategy, absolute
 * @param steps its phases, in the order of the work
 * @param current the phase where it is now
 * @param actions how its actions or measures stand; absent while there are none
 * @param next the one thing to do now
 * @param others what is to be said of its files and belongs to no phase
 */
public record Trajectory(
    boolean ofCase,
    String name,
    String title,
    Path location,
    List<StepStatus> steps,
    StepStatus current,
    Optional<ActionCount> actions,
    Next next,
    List<Finding> others) {

  /** Copies the lists. */
  public Trajectory {
    steps = List.copyOf(steps);
    others = List.copyOf(others);
  }

  /** How many phases are done. */
  public int done() {
    return (int) steps.stream().filter(step -> step.state() == State.DONE).count();
  }

  /** How many things are missing in the phases whose turn it is or was. */
  public int missing() {
    return steps.stream().mapToInt(step -> step.gaps().size()).sum();
  }
}
