package nl.codio.report.assembly;

import java.nio.file.Path;
import java.util.List;
import nl.codio.model.AccentChoice;
import nl.codio.project.AccentValue;
import nl.codio.project.StrategyVersion;
import nl.codio.report.AccentCard;
import nl.codio.report.Word;

/** The accent values of a strategy, as it charges them (R072-R081). */
final class AccentCards {

  private AccentCards() {}

  static List<AccentCard> of(StrategyVersion strategy, Request request) {
    Values names = request.values(strategy.values().framework());
    return strategy.accents().stream().map(accent -> card(accent, strategy, names)).toList();
  }

  private static AccentCard card(AccentValue accent, StrategyVersion strategy, Values names) {
    AccentChoice choice = accent.choice();
    Path home = strategy.document().location();
    boolean above = !accent.strategy().location().equals(home);
    return new AccentCard(
        names.shown(accent.value()),
        names.definition(accent.value()),
        Texts.word(choice.character()),
        choice.sources().stream().map(source -> Word.listed(source.value().word())).toList(),
        accent.rationale().orElse(""),
        accent.meaning().orElse(""),
        above ? Texts.of(accent.strategy().content().title()) : "",
        remark(accent));
  }

  private static String remark(AccentValue accent) {
    return accent.strategy().content().desiredSituation().stream()
        .flatMap(situation -> situation.value().accents().stream())
        .filter(item -> item.value().equals(accent.choice()))
        .findFirst()
        .map(Texts::remark)
        .orElse("");
  }
}
