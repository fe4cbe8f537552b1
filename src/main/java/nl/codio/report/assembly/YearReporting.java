package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.Implementation;
import nl.codio.model.Implementation.Adjusting;
import nl.codio.model.Implementation.Monitoring;
import nl.codio.model.Occasion;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Answer;
import nl.codio.report.FormRow;

/** When it is a success, how it is reported, and what the board said in the year (R112-R115). */
final class YearReporting {

  private static final String DOING = "implementatie";

  private YearReporting() {}

  static List<FormRow> of(StrategyVersion strategy, ReportedYear year) {
    Optional<Implementation> doing =
        strategy.document().content().implementation().map(Item::value);
    Optional<Monitoring> monitoring = doing.flatMap(Implementation::monitoring).map(Item::value);
    Optional<Adjusting> adjusting = doing.flatMap(Implementation::adjusting).map(Item::value);
    List<Item<Occasion>> discussed =
        adjusting.map(Adjusting::discussed).orElse(List.of()).stream()
            .filter(item -> year.holds(item.value().date()))
            .toList();
    return List.of(
        Rows.question(
            DOING + ".monitoring.wanneer-succesvol",
            "R112",
            Texts.answer(monitoring.flatMap(Monitoring::success))),
        Rows.question(
            DOING + ".monitoring.rapportage",
            "R114",
            Texts.answer(monitoring.flatMap(Monitoring::reporting))),
        Rows.named(DOING + ".bijstelling.besproken", "R115", Rows.occasions(discussed)),
        Rows.named(
            DOING + ".bijstelling.volgende",
            "R115",
            List.of(
                Answer.term(
                    adjusting
                        .flatMap(Adjusting::next)
                        .map(next -> next.value().text())
                        .orElse("")))));
  }
}
