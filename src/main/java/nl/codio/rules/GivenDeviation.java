package nl.codio.rules;

import java.time.LocalDate;
import nl.codio.diagnostics.Severity;
import nl.codio.forms.Item;
import nl.codio.model.Deviation;
import nl.codio.project.Document;

/** A deviation with what came of it, once all other rules have spoken. */
final class GivenDeviation {
  private final Document<?> file;
  private final Item<Deviation> item;
  private boolean meetsError;
  private boolean meetsOther;

  GivenDeviation(Document<?> file, Item<Deviation> item) {
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
