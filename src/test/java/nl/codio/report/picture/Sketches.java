package nl.codio.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.framework.Principle;
import nl.codio.report.picture.ActionTimeline.Bar;
import nl.codio.report.picture.TensionGraph.Edge;
import nl.codio.report.picture.TensionGraph.Node;
import nl.codio.report.picture.ValueGrid.Column;
import nl.codio.report.picture.ValueGrid.Row;
import nl.codio.report.picture.ValueWheel.Field;

/** Pictures to draw. */
final class Sketches {

  private Sketches() {}

  /** The framework with these values chosen and accented, and own values behind participation. */
  static ValueWheel wheel(Set<String> chosen, Set<String> accents, List<Field> own) {
    Framework framework = Framework.current();
    List<ValueWheel.Foundation> foundations = new ArrayList<>();
    for (Foundation foundation : framework.foundations().all()) {
      List<ValueWheel.Principle> principles = new ArrayList<>();
      for (Principle principle : framework.principlesOf(foundation)) {
        principles.add(
            new ValueWheel.Principle(
                principle.name(),
                framework.valuesOf(principle).stream()
                    .map(
                        value ->
                            new Field(
                                value.name(),
                                chosen.contains(value.name()),
                                accents.contains(value.name())))
                    .toList(),
                principle.name().equals("participatie") ? own : List.of()));
      }
      foundations.add(
          new ValueWheel.Foundation(
              foundation.id(), foundation.name(), foundation.mark(), principles));
    }
    return new ValueWheel(foundations, List.of());
  }

  /** Nothing but the framework. */
  static ValueWheel framework() {
    return wheel(Set.of(), Set.of(), List.of());
  }

  /** What a workshop chose, with an own value. */
  static ValueWheel choices() {
    return wheel(
        Set.of(
            "Inclusiviteit",
            "Transparantie",
            "Voorkomen van schade",
            "Proportionaliteit",
            "Privacy",
            "Menselijke autonomie",
            "Effectiviteit",
            "Menselijke eindverantwoordelijkheid"),
        Set.of("Inclusiviteit", "Transparantie", "Uitlegbaarheid", "Privacy", "Veiligheid"),
        List.of(new Field("Gastvrijheid", true, false), new Field("Nabijheid", false, true)));
  }

  /** Actions in every state. */
  static ActionTimeline timeline() {
    return new ActionTimeline(
        "2026-03-12",
        "2026-11-24",
        List.of(
            bar("A1", "Bewaartermijn van een dag in het contract.", "", "2026-09-30", "gereed", 0),
            bar(
                "A2",
                "De drukte is ook op te vragen bij het klantcontactcentrum en staat op borden bij"
                    + " de afslagen, met een teken naast de kleur.",
                "",
                "2026-11-01",
                "loopt",
                23),
            bar("A3", "Uitleg bij de kaart.", "2026-06", "2027-Q1", "loopt", 0),
            bar("A4", "Telling naast de kaart.", "", "2027-02", "open", 0),
            bar("A5", "Wie iets meldt, krijgt antwoord.", "", "doorlopend", "loopt", 0),
            bar("A6", "Inkoopvoorwaarde voor alle gegevens.", "", "2026-08-15", "bijgesteld", 0),
            bar("A7", "Proef met borden.", "", "2026-12-31", "vervallen", 0),
            bar("", "Nog uit te werken.", "", "", "open", 0)));
  }

  /** Three tensions between values, one between actions. */
  static TensionGraph tensions() {
    return new TensionGraph(
        List.of(
            new Node("Privacy", "rechtsstaat", false),
            new Node("Effectiviteit", "bestuurskracht", false),
            new Node("Rust", "democratie", true),
            new Node("Transparantie", "democratie", false),
            new Node("Passendheid", "rechtsstaat", false),
            new Node("A1", "", false),
            new Node("A6", "", false)),
        List.of(
            new Edge(List.of(0, 1), true),
            new Edge(List.of(2, 1), true),
            new Edge(List.of(3, 4), false),
            new Edge(List.of(5, 6), true)));
  }

  /** Three workshops, with an own value and a name that takes two lines. */
  static ValueGrid grid() {
    return new ValueGrid(
        List.of(
            new Column("2026-03-12", "Druktemonitor recreatiegebieden", 1),
            new Column("2026-04-09", "Slimme camera bij de fietsoversteek", 1),
            new Column("", "Digitale balie", 3)),
        List.of(
            row("Transparantie", "democratie", false, "accent", "role", "none"),
            row("Rust", "democratie", true, "chosen", "none", "none"),
            row("Privacy", "rechtsstaat", false, "chosen", "none", "accent"),
            row(
                "Menselijke eindverantwoordelijkheid",
                "bestuurskracht",
                false,
                "none",
                "role",
                "role"),
            row(
                "Nabijheid, ook voor wie niet digitaal is of dat niet wil zijn",
                "",
                true,
                "none",
                "chosen",
                "none")),
        2);
  }

  private static Row row(String name, String foundation, boolean own, String... marks) {
    return new Row(name, own ? "" : "nl", foundation, own, List.of(marks));
  }

  static Bar bar(String id, String text, String from, String term, String state, int daysLate) {
    return new Bar(id, text, from, term, state, daysLate);
  }
}
