package nl.codio.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.ChosenValue;
import nl.codio.model.Judgement;
import nl.codio.model.ValueEntry;
import nl.codio.model.Workshop;
import nl.codio.model.answer.Claim;

/**
 * A workshop with what it has to be read beside.
 *
 * @param key the rest of its file's name, by which reports and references call it
 * @param document the file
 * @param version the version of the strategy that it judges; absent when there is no strategy, or
 *     the version that it names is not here
 * @param values the values that are known in it
 */
public record WorkshopInCase(
    String key, Document<Workshop> document, Optional<StrategyVersion> version, ValueScope values) {

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

  /** The accent values that it judges. */
  public List<AccentValue> accents() {
    return version.map(StrategyVersion::accents).orElse(List.of());
  }

  /** What it says of an accent value. */
  public Optional<Judgement> judgementOf(AccentValue accent) {
    return judgementItemOf(accent).map(Item::value);
  }

  /** The same, with its place and its remark. */
  public Optional<Item<Judgement>> judgementItemOf(AccentValue accent) {
    return content().judgements().stream()
        .filter(item -> isAbout(item.value(), accent.value()))
        .findFirst();
  }

  /** The values that it chose, as far as they are known, each where it is named. */
  public List<Located<ResolvedValue>> chosen() {
    return content().values().stream()
        .flatMap(item -> item.value().value().flatMap(ValueEntry::name).stream())
        .flatMap(name -> values.find(name.value()).map(value -> name.map(text -> value)).stream())
        .toList();
  }

  /**
   * Whether this value was chosen, or is judged to play a role as an accent value, be it in part.
   * Whether it is an accent value at all is another question, for which the strategy has to be
   * here.
   */
  public boolean plays(ResolvedValue value) {
    return chosen().stream().anyMatch(one -> one.value().id().equals(value.id()))
        || content().judgements().stream()
            .map(Item::value)
            .filter(judgement -> isAbout(judgement, value))
            .flatMap(judgement -> judgement.role().stream())
            .anyMatch(role -> role.value() != Judgement.Role.NO);
  }

  /** The claim that the follow-up talk took place, once it is made. */
  public Optional<Located<Claim>> followUpHeld() {
    return content()
        .followUp()
        .flatMap(talk -> talk.value().held())
        .filter(claim -> claim.value().made());
  }

  /** How it chose this value, if it did: why, and what it means here (R208, R212). */
  public Optional<ChosenValue> choiceOf(ResolvedValue value) {
    return content().values().stream()
        .map(Item::value)
        .filter(
            chosen -> valueOf(chosen).filter(found -> found.id().equals(value.id())).isPresent())
        .findFirst();
  }

  /** The value that was chosen, as far as it is known. */
  public Optional<ResolvedValue> valueOf(ChosenValue chosen) {
    return chosen.value().flatMap(ValueEntry::name).flatMap(name -> values.find(name.value()));
  }

  private boolean isAbout(Judgement judgement, ResolvedValue value) {
    return judgement
        .name()
        .flatMap(name -> values.find(name.value()))
        .filter(found -> found.id().equals(value.id()))
        .isPresent();
  }
}
