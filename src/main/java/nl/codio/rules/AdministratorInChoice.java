package nl.codio.rules;

import java.time.LocalDate;
import java.util.List;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.model.Strategy;
import nl.codio.model.answer.Who;
import nl.codio.project.StrategyVersion;

/**
 * In the choice of the first phase the administrator takes part (handbook 2.2, R058). The norm
 * waits until somebody is named there.
 *
 * <p>Bad: {@code keuzeproces: [jurist]}. Good: {@code keuzeproces: [bestuurlijk-verantwoordelijke,
 * jurist]}.
 */
final class AdministratorInChoice implements StrategyRule {
  @Override
  public Moment moment() {
    return Moment.START;
  }

  private static final List<String> WORDS =
      List.of(
          "wethouder", "bestuur", "burgemeester", "gedeputeerde", "college", "minister", "raad");

  @Override
  public boolean hasCome(StrategyVersion strategy, LocalDate today) {
    return StartNote.claim(strategy).isPresent();
  }

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    Strategy content = strategy.document().content();
    List<Located<Who>> people =
        content
            .currentSituation()
            .flatMap(situation -> situation.value().involved())
            .map(involved -> involved.value().choice())
            .orElse(List.of());
    if (!people.isEmpty()
        && !new StrategyRoles(content).isAmong(people, StrategyRoles.ADMINISTRATOR)
        && people.stream().noneMatch(AdministratorInChoice::sounds)) {
      tell.at(people.get(0).place()).say();
    }
  }

  /** Whether the words themselves name somebody who governs. */
  private static boolean sounds(Located<Who> who) {
    String label = Spelling.plain(who.value().label());
    return WORDS.stream().anyMatch(label::contains);
  }
}
