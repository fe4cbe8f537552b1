package nl.codio.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.codio.diagnostics.Severity;
import nl.codio.forms.Item;
import nl.codio.model.Deviation;
import nl.codio.project.Document;

/** A deviation with what came of it, once all other rules have spoken. */
final class GivenDeviation {
  private final Document<?> file;
  private final Item<Deviation> item;
  private final Set<String> narrowed;
  private boolean meetsError;
  private boolean meetsOther;

  /**
   * A deviation that is narrowed to these subjects, by their keys; to none when it holds for all.
   */
  GivenDeviation(Document<?> file, Item<Deviation> item, Set<String> narrowed) {
    this.narrowed = Set.copyOf(narrowed);
    this.file = file;
    this.item = item;
  }

  Document<?> file() {
    return file;
  }

  Item<Deviation> item() {
    return item;
  }

  Deviation deviation() {
    return item.value();
  }

  /** Whether a finding about these subjects is one that it means. */
  boolean isAbout(List<String> subjects) {
    return narrowed.isEmpty() || subjects.stream().anyMatch(this::means);
  }

  /** An action may be called by its case too: {@code druktemonitor/2026-03-12/A1}. */
  private boolean means(String subject) {
    return narrowed.contains(subject)
        || (subject.indexOf('/') >= 0
            && narrowed.stream().anyMatch(name -> name.endsWith("/" + subject)));
  }

  /** Whether it gives a reason and has not ended. */
  boolean holds(LocalDate today) {
    return deviation().explanation().isPresent() && !hasEnded(today);
  }

  /** Whether its last day lies before today. */
  boolean hasEnded(LocalDate today) {
    return deviation().until().map(until -> today.isAfter(until.value().last())).orElse(false);
  }

  /** Takes note of a finding that it is about. */
  void meets(Severity severity) {
    if (severity == Severity.ERROR) {
      meetsError = true;
    } else {
      meetsOther = true;
    }
  }

  /** Whether all that it is about is an error, which no reason takes away. */
  boolean meetsOnlyErrors() {
    return meetsError && !meetsOther;
  }

  /** Whether nothing is found that it is about. */
  boolean meetsNothing() {
    return !meetsError && !meetsOther;
  }
}
