package nl.codio.lsp;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.codio.forms.Part;
import nl.codio.language.Messages;
import nl.codio.lsp.Cursor.Role;
import nl.codio.model.answer.Days;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Tells what stands at a point: a key with its question, a value, an action, a rule. */
final class Explanations {

  private final KeyTexts keys;
  private final ValueTexts values;
  private final ActionTexts actions;
  private final RuleTexts rules;

  Explanations(Messages messages, KeyTexts keys) {
    this.keys = keys;
    this.values = new ValueTexts(messages);
    this.actions = new ActionTexts(messages);
    this.rules = new RuleTexts(messages);
  }

  Optional<Hover> at(Spot spot) {
    return markdown(spot).map(text -> hover(text, spot));
  }

  private Optional<String> markdown(Spot spot) {
    Cursor cursor = spot.cursor();
    if (cursor.role() == Role.KEY) {
      return spot.part().map(part -> keys.markdown(spot.path(cursor.key()), part));
    }
    if (cursor.text().isEmpty()) {
      return Optional.empty();
    }
    return spot.answered().flatMap(ask -> answer(spot, ask));
  }

  private Optional<String> answer(Spot spot, Part.Ask ask) {
    String text = spot.cursor().text();
    if (isRule(spot, ask)) {
      String id = text.toUpperCase(Locale.ROOT);
      return rules.isKnown(id) ? Optional.of(rules.markdown(id)) : Optional.empty();
    }
    return switch (ask.kind().name()) {
      case "waarde" -> spot.around().value(text).map(values::markdown);
      case "principe" ->
          spot.around()
              .project()
              .framework()
              .principles()
              .find(text)
              .map(
                  it ->
                      "**"
                          + it.name()
                          + "** ("
                          + it.foundation().name()
                          + ")\n\n"
                          + it.definition());
      case "fundament" ->
          spot.around()
              .project()
              .framework()
              .foundations()
              .find(text)
              .map(it -> "**" + it.name() + "**\n\n" + it.text());
      case "actie" -> actions(spot);
      default -> Optional.empty();
    };
  }

  static boolean isRule(Spot spot, Part.Ask ask) {
    return ask.key().equals("regel") && spot.cursor().path().equals(List.of("afwijkingen"));
  }

  private Optional<String> actions(Spot spot) {
    String found =
        spot.around().named(spot.cursor().text(), day(spot)).stream()
            .map(actions::markdown)
            .collect(Collectors.joining("\n\n---\n\n"));
    return Optional.of(found).filter(text -> !text.isEmpty());
  }

  /** The day of the line that names an action; far in the future where none stands there. */
  static LocalDate day(Spot spot) {
    return Optional.ofNullable(spot.cursor().beside().get("datum"))
        .flatMap(Days::parse)
        .orElse(LocalDate.MAX);
  }

  private static Hover hover(String text, Spot spot) {
    Cursor cursor = spot.cursor();
    return new Hover(
        new MarkupContent(MarkupKind.MARKDOWN, text),
        new Range(
            new Position(spot.row(), cursor.start()), new Position(spot.row(), cursor.end())));
  }
}
