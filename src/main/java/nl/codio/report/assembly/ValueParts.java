package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.ChosenValue;
import nl.codio.model.Judgement;
import nl.codio.model.ValueEntry;
import nl.codio.project.AccentValue;
import nl.codio.project.CaseFolder;
import nl.codio.project.ResolvedValue;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Phrase;
import nl.codio.report.ProjectValue;
import nl.codio.report.StrategyValues;
import nl.codio.report.Value;
import nl.codio.report.Word;

/** The values of a workshop (R305) and what it says of the accent values (R306). */
final class ValueParts {

  private final CaseFolder theCase;
  private final WorkshopInCase workshop;
  private final Values names;
  private final Set<String> chosenIds = new HashSet<>();

  ValueParts(CaseFolder theCase, WorkshopInCase workshop, Request request) {
    this.theCase = theCase;
    this.workshop = workshop;
    this.names = request.values(workshop.values().framework());
    workshop.chosen().forEach(value -> chosenIds.add(value.value().id()));
  }

  /** The chosen values, the most important first. */
  List<ProjectValue> chosen() {
    Set<String> important = mostImportant();
    List<ProjectValue> first = new ArrayList<>();
    List<ProjectValue> others = new ArrayList<>();
    for (Item<ChosenValue> item : workshop.content().values()) {
      Optional<ResolvedValue> value = workshop.valueOf(item.value());
      boolean matters = value.map(ResolvedValue::id).filter(important::contains).isPresent();
      (matters ? first : others).add(projectValue(item, value, matters));
    }
    first.addAll(others);
    return first;
  }

  private ProjectValue projectValue(
      Item<ChosenValue> item, Optional<ResolvedValue> value, boolean important) {
    ChosenValue chosen = item.value();
    String written = Texts.of(chosen.value().flatMap(ValueEntry::name));
    return new ProjectValue(
        value
            .map(names::shown)
            .orElseGet(() -> new Value(Phrase.written(written), "", List.of(), false, "")),
        value.flatMap(workshop::accentOf).isPresent(),
        important,
        Texts.of(chosen.why()),
        Texts.of(chosen.filledIn()),
        Texts.remark(item));
  }

  /** What the workshop says of each accent value. */
  StrategyValues accents() {
    if (theCase.strategy() instanceof StrategyLink.None) {
      return StrategyValues.noStrategy();
    }
    if (workshop.version().isEmpty()) {
      return new StrategyValues("not-here", "", "", List.of());
    }
    StrategyVersion version = workshop.version().get();
    String title = Texts.of(version.document().content().title());
    String adopted = Texts.of(version.document().content().adopted());
    return version.isGeneric()
        ? new StrategyValues("all-values", title, adopted, List.of())
        : new StrategyValues(
            "judged", title, adopted, version.accents().stream().map(this::accent).toList());
  }

  private StrategyValues.Accent accent(AccentValue accent) {
    Optional<Item<Judgement>> judged = workshop.judgementItemOf(accent);
    Optional<Judgement> judgement = judged.map(Item::value);
    return new StrategyValues.Accent(
        names.shown(accent.value()),
        judgement.map(said -> Texts.word(said.role())).orElseGet(Word::none),
        chosenIds.contains(accent.value().id()),
        Texts.of(judgement.flatMap(Judgement::why)),
        Texts.of(judgement.flatMap(Judgement::filledIn)),
        accent.rationale().orElse(""),
        accent.meaning().orElse(""),
        Texts.remark(judged));
  }

  /** How many foundations the chosen values are spread over. */
  int foundations() {
    return (int)
        workshop.chosen().stream()
            .flatMap(value -> value.value().principle().stream())
            .map(principle -> principle.foundation().id())
            .distinct()
            .count();
  }

  private Set<String> mostImportant() {
    Set<String> ids = new HashSet<>();
    for (Located<String> name : workshop.content().mostImportant()) {
      workshop.values().find(name.value()).map(ResolvedValue::id).ifPresent(ids::add);
    }
    return ids;
  }
}
