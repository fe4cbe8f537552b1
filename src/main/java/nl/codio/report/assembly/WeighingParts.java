package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Between;
import nl.codio.model.Overlap;
import nl.codio.model.Tension;
import nl.codio.project.ResolvedValue;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Weighing;

/** How values were weighed against each other (R307). */
final class WeighingParts {

  private WeighingParts() {}

  static Weighing of(WorkshopInCase workshop) {
    return new Weighing(
        Texts.answer(workshop.content().tradeOff()),
        workshop.content().tensions().stream().map(item -> tension(item, workshop)).toList(),
        workshop.content().overlaps().stream().map(item -> overlap(item, workshop)).toList());
  }

  private static Weighing.Tension tension(Item<Tension> item, WorkshopInCase workshop) {
    Tension tension = item.value();
    return new Weighing.Tension(
        names(tension.between(), workshop),
        Texts.of(tension.why()),
        Texts.of(tension.weighing()),
        Texts.of(tension.decisionBy()),
        Texts.remark(item));
  }

  private static Weighing.Overlap overlap(Item<Overlap> item, WorkshopInCase workshop) {
    return new Weighing.Overlap(
        names(item.value().between(), workshop),
        Texts.of(item.value().choice()),
        Texts.remark(item));
  }

  /** Values by their own name, whatever spelling was used; actions by their id. */
  private static List<String> names(Optional<Between> between, WorkshopInCase workshop) {
    return between
        .map(
            sides ->
                sides.names().stream()
                    .map(Located::value)
                    .map(
                        name ->
                            sides instanceof Between.Values
                                ? workshop.values().find(name).map(ResolvedValue::name).orElse(name)
                                : name)
                    .toList())
        .orElse(List.of());
  }
}
