package nl.codio.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.AccentChoice;
import nl.codio.model.DesiredSituation.Approach;
import nl.codio.model.Implementation;
import nl.codio.model.Strategy;

/**
 * One version of a strategy, with the accent values that hold by it.
 *
 * @param document the file
 * @param accents its accent values, those of the level above included where they hold (R005)
 * @param values the values that are known in it and below it
 * @param measures its general measures, with what became of them
 * @param replaced where the version lies that it replaces, absolute, as far as that is here
 * @param missing the strategies that it replaces or builds on, as far as they are not here
 */
public record StrategyVersion(
    Document<Strategy> document,
    List<AccentValue> accents,
    ValueScope values,
    ActionBook measures,
    Optional<Path> replaced,
    List<StrategyLink.Missing> missing) {

  /** Copies the lists. */
  public StrategyVersion {
    accents = List.copyOf(accents);
    missing = List.copyOf(missing);
  }

  /** The day on which it was adopted, by which workshops name it. */
  public Optional<LocalDate> adopted() {
    return document.content().adopted().map(Located::value);
  }

  /** The accent values that stand in this file itself. */
  public List<Item<AccentChoice>> ownAccents() {
    return document.content().desiredSituation().stream()
        .flatMap(situation -> situation.value().accents().stream())
        .toList();
  }

  /** When it is adjusted, and when it was discussed (§ 2.5). */
  public Optional<Implementation.Adjusting> adjusting() {
    return document
        .content()
        .implementation()
        .flatMap(phase -> phase.value().adjusting())
        .map(Item::value);
  }

  /** The choice between all 32 values alike and accents among them (R070), once it is made. */
  public Optional<Located<Approach>> approach() {
    return document.content().desiredSituation().flatMap(situation -> situation.value().approach());
  }

  /** Whether it says that all 32 values hold alike. */
  public boolean isGeneric() {
    return approach().filter(choice -> choice.value() == Approach.GENERIC).isPresent();
  }
}
