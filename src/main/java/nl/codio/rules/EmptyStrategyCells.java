package nl.codio.rules;

import java.util.Set;
import nl.codio.forms.Phase;
import nl.codio.model.FileKind;
import nl.codio.project.StrategyVersion;

/**
 * The questions of bijlage 3 that nobody answered yet (R120-R130): those of the first phase that
 * still has some, as one advice.
 *
 * <p>Bad: {@code problemen:} without a text. Good: a text.
 */
final class EmptyStrategyCells implements StrategyRule {

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    for (Phase phase : Phase.values()) {
      EmptyCells cells =
          EmptyCells.of(strategy.document(), FileKind.STRATEGY, Set.of(phase))
              .without(path -> StartNote.tells(strategy, path));
      if (!cells.paths().isEmpty()) {
        cells.tell(strategy.document(), tell);
        return;
      }
    }
  }
}
