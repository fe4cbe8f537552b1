package nl.codio.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Item;
import nl.codio.model.CurrentSituation;
import nl.codio.model.Strategy;
import nl.codio.project.StrategyVersion;

/**
 * What the startnotitie tells, the first part of a strategy (handbook 2.2, R061-R064): the issue,
 * the scope, the frames and its place among other policy. It is asked once the first phase is said
 * to be finished, or the strategy adopted.
 *
 * <p>Bad: {@code afgerond: 2025-10-28} and no {@code plek-in-beleid}. Good: all four filled in.
 */
final class StartNote implements StrategyRule {
  @Override
  public Moment moment() {
    return Moment.START;
  }

  @Override
  public boolean hasCome(StrategyVersion strategy, LocalDate today) {
    return claim(strategy).isPresent();
  }

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    claim(strategy)
        .ifPresent(
            place ->
                missing(strategy.document().content().currentSituation().map(Item::value))
                    .forEach(part -> tell.at(place).as(part).say()));
  }

  /** Where it is said that the first phase is finished. */
  static Optional<Place> claim(StrategyVersion strategy) {
    Strategy content = strategy.document().content();
    return content
        .currentSituation()
        .flatMap(situation -> situation.value().finished())
        .filter(claim -> claim.value().made())
        .map(Located::place)
        .or(() -> content.adopted().map(Located::place));
  }

  /** Whether this rule tells already that the cell of this path is empty. */
  static boolean tells(StrategyVersion strategy, String path) {
    return claim(strategy).isPresent()
        && missing(strategy.document().content().currentSituation().map(Item::value)).stream()
            .map(StartNote::key)
            .anyMatch(key -> path.startsWith("huidige-situatie." + key));
  }

  private static String key(String part) {
    return switch (part) {
      case "problems" -> "problemen";
      case "scope" -> "reikwijdte";
      case "frames" -> "kaders";
      default -> "plek-in-beleid";
    };
  }

  private static List<String> missing(Optional<CurrentSituation> situation) {
    List<String> missing = new ArrayList<>();
    if (situation.flatMap(CurrentSituation::problems).isEmpty()) {
      missing.add("problems");
    }
    if (situation.flatMap(CurrentSituation::scope).isEmpty()) {
      missing.add("scope");
    }
    if (situation.flatMap(CurrentSituation::frames).isEmpty()) {
      missing.add("frames");
    }
    if (situation.flatMap(CurrentSituation::place).isEmpty()) {
      missing.add("place");
    }
    return missing;
  }
}
