package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Between;
import nl.codio.model.Overlap;
import nl.codio.model.Tension;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Phrase;
import nl.codio.report.Weighing;

/** How values were weighed against each other (R307). */
final class WeighingParts {

  private final WorkshopInCase workshop;
  private final Values values;

  private WeighingParts(WorkshopInCase workshop, Request request) {
    this.workshop = workshop;
    this.values = request.values(workshop.values().framework());
  }

  static Weighing of(WorkshopInCase workshop, Request request) {
    WeighingParts parts = new WeighingParts(workshop, request);
    return new Weighing(
        Texts.answer(workshop.content().tradeOff()),
        workshop.content().tensions().stream().map(parts::tension).toList(),
        workshop.content().overlaps().stream().map(parts::overlap).toList());
  }

  private Weighing.Tension tension(Item<Tension> item) {
    Tension tension = item.value();
    return new Weighing.Tension(
        names(tension.between()),
        Texts.of(tension.why()),
        Texts.of(tension.weighing()),
        Texts.of(tension.decisionBy()),
        Texts.remark(item));
  }

  private Weighing.Overlap overlap(Item<Overlap> item) {
    return new Weighing.Overlap(
        names(item.value().between()), Texts.of(item.value().choice()), Texts.remark(item));
  }

  /** Values by their own name, whatever spelling was used; actions by their id. */
  private List<Phrase> names(Optional<Between> between) {
    return between.stream()
        .flatMap(sides -> sides.names().stream().map(name -> name(name, sides)))
        .toList();
  }

  private Phrase name(Located<String> name, Between sides) {
    return sides instanceof Between.Values
        ? values.name(name, workshop.values())
        : Phrase.written(name.value());
  }
}
