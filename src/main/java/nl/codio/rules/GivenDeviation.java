package nl.codio.rules;

import java.time.LocalDate;
import java.util.List;
import nl.codio.forms.Item;
import nl.codio.model.Deviation;
import nl.codio.project.Document;

/** A deviation with what came of it, once all other rules have spoken. */
final class GivenDeviation {
  private final Document<?> file;
  private final Item<Deviation> item;
  private final List<Met> met;

  /** A deviation with what is found of each subject to which it is narrowed, or of all. */
  GivenDeviation(Document<?> file, Item<Deviation> item, List<Met> met) {
    this.file = file;
    this.item = item;
    this.met = List.copyOf(met);
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

  /** Whether all that it is about is an error, which no reason takes away. */
  boolean meetsOnlyErrors() {
    return met.stream().anyMatch(Met::hasError) && met.stream().noneMatch(Met::hasOther);
  }

  /** Whether nothing is found that it is about. */
  boolean meetsNothing() {
    return met.stream().noneMatch(one -> one.hasError() || one.hasOther());
  }
}
