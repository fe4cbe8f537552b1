package nl.codio.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.ChosenValue;
import nl.codio.model.Judgement;
import nl.codio.model.ValueEntry;
import nl.codio.model.Workshop;
import nl.codio.model.answer.Claim;

/**
 * A workshop with what it has to be read beside. What it says of a value is found in a time that
 * does not grow with the number of values.
 */
public final class WorkshopInCase {

  private final String key;
  private final Document<Workshop> document;
  private final Optional<StrategyVersion> version;
  private final ValueScope values;
  private final List<Located<ResolvedValue>> chosen = new ArrayList<>();
  private final Map<String, ChosenValue> choices = new HashMap<>();
  private final Map<String, Item<Judgement>> judgements = new HashMap<>();
  private final Set<String> playing = new HashSet<>();
  private final Map<String, AccentValue> accents = new HashMap<>();

  WorkshopInCase(
      String key,
      Document<Workshop> document,
      Optional<StrategyVersion> version,
      ValueScope values) {
    this.key = key;
    this.document = document;
    this.version = version;
    this.values = values;
    document.content().values().forEach(item -> choose(item.value()));
    document.content().judgements().forEach(this::judge);
    accents().forEach(accent -> accents.putIfAbsent(accent.value().id(), accent));
  }

  private void choose(ChosenValue choice) {
    Optional<Located<String>> name = choice.value().flatMap(ValueEntry::name);
    valueOf(choice)
        .ifPresent(
            value -> {
              name.ifPresent(where -> chosen.add(where.map(text -> value)));
              choices.putIfAbsent(value.id(), choice);
              playing.add(value.id());
            });
  }

  private void judge(Item<Judgement> item) {
    item.value()
        .name()
        .flatMap(name -> values.find(name.value()))
        .map(ResolvedValue::id)
        .ifPresent(
            id -> {
              judgements.putIfAbsent(id, item);
              item.value()
                  .role()
                  .filter(role -> role.value() != Judgement.Role.NO)
                  .ifPresent(role -> playing.add(id));
            });
  }

  /** The rest of its file's name, by which reports and references call it. */
  public String key() {
    return key;
  }

  /** The file. */
  public Document<Workshop> document() {
    return document;
  }

  /**
   * The version of the strategy that it judges; absent when there is no strategy, or the version
   * that it names is not here.
   */
  public Optional<StrategyVersion> version() {
    return version;
  }

  /** The values that are known in it. */
  public ValueScope values() {
    return values;
  }

  /** What stands in the file. */
  public Workshop content() {
    return document.content();
  }

  /** The day on which it is held, if that is filled in. */
  public Optional<LocalDate> date() {
    return content().gathering().date().map(Located::value);
  }

  /** Whether its day has come. */
  public boolean isHeld(LocalDate today) {
    return date().map(day -> !day.isAfter(today)).orElse(false);
  }

  /** Whether it says how values were weighed: over all, or at one tension (R271, R307). */
  public boolean isWeighed() {
    return content().tradeOff().isPresent() || weighsATension();
  }

  /** Whether it says of a tension how it was weighed. */
  public boolean weighsATension() {
    return content().tensions().stream().anyMatch(one -> one.value().weighing().isPresent());
  }

  /** The accent values that it judges. */
  public List<AccentValue> accents() {
    return version.map(StrategyVersion::accents).orElse(List.of());
  }

  /** This value as an accent value that it judges, if it is one. */
  public Optional<AccentValue> accentOf(ResolvedValue value) {
    return Optional.ofNullable(accents.get(value.id()));
  }

  /** What it says of an accent value. */
  public Optional<Judgement> judgementOf(AccentValue accent) {
    return judgementItemOf(accent).map(Item::value);
  }

  /** The same, with its place and its remark. */
  public Optional<Item<Judgement>> judgementItemOf(AccentValue accent) {
    return Optional.ofNullable(judgements.get(accent.value().id()));
  }

  /** The values that it chose, as far as they are known, each where it is named. */
  public List<Located<ResolvedValue>> chosen() {
    return List.copyOf(chosen);
  }

  /**
   * Whether this value was chosen, or is judged to play a role as an accent value, be it in part.
   * Whether it is an accent value at all is another question, for which the strategy has to be
   * here.
   */
  public boolean plays(ResolvedValue value) {
    return playing.contains(value.id());
  }

  /** The claim that the follow-up talk took place, once it is made. */
  public Optional<Located<Claim>> followUpHeld() {
    return content()
        .followUp()
        .flatMap(talk -> talk.value().held())
        .filter(claim -> claim.value().made());
  }

  /** The claim that its report is final, once it is made. */
  public Optional<Located<Claim>> finalReport() {
    return content()
        .report()
        .flatMap(report -> report.value().definite())
        .filter(claim -> claim.value().made());
  }

  /** How it chose this value, if it did: why, and what it means here (R208, R212). */
  public Optional<ChosenValue> choiceOf(ResolvedValue value) {
    return Optional.ofNullable(choices.get(value.id()));
  }

  /** The value that was chosen, as far as it is known. */
  public Optional<ResolvedValue> valueOf(ChosenValue choice) {
    return choice.value().flatMap(ValueEntry::name).flatMap(name -> values.find(name.value()));
  }
}
