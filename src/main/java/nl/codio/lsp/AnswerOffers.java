package nl.codio.lsp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Kind;
import nl.codio.forms.Part;
import nl.codio.forms.Shape;
import nl.codio.framework.Framework;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;
import nl.codio.project.TrackedAction;
import nl.codio.rules.RuleBook;
import org.eclipse.lsp4j.CompletionItemKind;

/** The answers to a question that codio knows: words, names, actions, rules, files. */
final class AnswerOffers {

  private final Messages messages;
  private final Clock clock;
  private final ValueTexts values;
  private final ActionTexts actions;
  private final RuleTexts rules;

  AnswerOffers(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
    this.values = new ValueTexts(messages);
    this.actions = new ActionTexts(messages);
    this.rules = new RuleTexts(messages);
  }

  List<Offer> at(Spot spot) {
    Cursor cursor = spot.cursor();
    if (cursor.path().isEmpty() && cursor.key().equals("soort")) {
      return Stream.of(FileKind.values()).map(kind -> Offer.word(kind.word(), "", "")).toList();
    }
    Optional<Part.Ask> answered = spot.answered();
    if (answered.isEmpty()) {
      return List.of();
    }
    String key = answered.get().key();
    boolean atTop = cursor.path().isEmpty();
    if (atTop && key.equals("codio")) {
      return List.of(Offer.word("1", "", ""));
    }
    if (key.equals("regel") && cursor.path().equals(List.of("afwijkingen"))) {
      return rules();
    }
    if (key.equals("strategie-versie")) {
      return versions(spot);
    }
    return of(answered.get().kind(), spot);
  }

  private List<Offer> of(Kind<?> kind, Spot spot) {
    Shape shape = kind.shape();
    if (shape instanceof Shape.Words choice) {
      return choice.words().stream().map(word -> Offer.word(word, "", "")).toList();
    }
    return switch (kind.name()) {
      case "waarde" -> values(spot);
      case "principe" ->
          Framework.current().principles().all().stream()
              .map(it -> name(it.name(), it.foundation().name(), it.definition()))
              .toList();
      case "fundament", "groep" ->
          Framework.current().foundations().all().stream()
              .map(it -> name(it.name(), messages.text("lsp.foundation"), it.text()))
              .toList();
      case "actie" -> actions(spot);
      case "pad" -> new FileOffers(messages).at(spot);
      case "datum" -> List.of(today());
      case "datum, ja of nee" ->
          List.of(today(), Offer.word("ja", "", ""), Offer.word("nee", "", ""));
      case "termijn of doorlopend" -> List.of(Offer.word("doorlopend", "", ""));
      default -> List.of();
    };
  }

  private static Offer name(String name, String detail, String markdown) {
    String word = name.toLowerCase(Locale.ROOT);
    return new Offer(word, word, detail, markdown, CompletionItemKind.Value);
  }

  private Offer today() {
    return Offer.word(LocalDate.now(clock).toString(), messages.text("lsp.today"), "");
  }

  private List<Offer> values(Spot spot) {
    List<Offer> offers = new ArrayList<>();
    for (KnownValue value : spot.around().values()) {
      offers.add(
          new Offer(
              value.name(),
              YamlName.of(value.name()),
              values.detail(value),
              values.markdown(value),
              CompletionItemKind.Value));
    }
    return offers;
  }

  private List<Offer> actions(Spot spot) {
    List<TrackedAction> all = spot.around().actions();
    List<Offer> offers = new ArrayList<>();
    for (TrackedAction action : all) {
      String reference = Surrounds.reference(action, all);
      offers.add(
          new Offer(
              reference,
              reference,
              actions.brief(action),
              actions.markdown(action),
              CompletionItemKind.Reference));
    }
    return offers;
  }

  private List<Offer> rules() {
    return RuleBook.facts().stream()
        .filter(rule -> rule.isAnswerable())
        .map(
            rule ->
                new Offer(
                    rule.id(),
                    rule.id(),
                    rules.name(rule.id()),
                    rules.markdown(rule.id()),
                    CompletionItemKind.Reference))
        .toList();
  }

  private List<Offer> versions(Spot spot) {
    List<Offer> offers = new ArrayList<>();
    spot.around().project().strategies().stream()
        .flatMap(version -> version.document().content().adopted().stream())
        .map(Located::value)
        .distinct()
        .sorted((one, other) -> other.compareTo(one))
        .forEach(
            day ->
                offers.add(
                    Offer.word(
                        day.toString(), messages.text("lsp.version", Arrays.asList(day)), "")));
    return offers;
  }
}
