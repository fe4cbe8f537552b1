package nl.codio.schema;

import java.util.ArrayList;
import java.util.List;
import nl.codio.forms.Part;

/** Answers, right and wrong, as they are written behind a key. */
final class Samples {

  /** In these nothing is filled in. */
  static final List<String> EMPTY =
      List.of("", "''", "' '", "~", "null", "[]", "{}", "[null, '']", "[[]]", "{toelichting: }");

  /** What somebody may write at any question. */
  private static final List<String> TEXTS =
      List.of(
          "iets",
          "'iets, en meer'",
          "privacy",
          "A1",
          "cio",
          "2026",
          "'2026'",
          "999",
          "10000",
          "15",
          "'15'",
          "' 15 '",
          "007",
          "-1",
          "+5",
          "1.5",
          "0x10",
          "1e1",
          "99999999999",
          "2026-03-12",
          "'2026-03-12 '",
          "2026-02-30",
          "2026-13-01",
          "2026-3-1",
          "12-03-2026",
          "2026-09",
          "2026-13",
          "2026-Q3",
          "2026-Q5",
          "2026-H2",
          "2026-H3",
          "doorlopend",
          "Doorlopend",
          "ja",
          "' ja '",
          "Ja",
          "nee",
          "yes",
          "true",
          "'true'",
          "True",
          "false",
          "6 weken",
          "1  jaar",
          "6 weeks",
          "12345 dagen",
          "13:00-15:30",
          "13.00 tot 15.30 uur",
          "9 - 17",
          "9 uur – 17 uur",
          "15:30-13:00",
          "25:00-26:00",
          "13:00");

  private static final List<String> GROUPS =
      List.of(
          "[iets]",
          "[iets, anders]",
          "['iets, en meer']",
          "[[iets]]",
          "[privacy]",
          "[ja]",
          "[2026-03-12, 2026-03-13]",
          "[2026]",
          "[iets, {}]",
          "[iets, ~, '']",
          "[{onbekend: iets}]",
          "[{onbekend: }]",
          "[{toelichting: iets}]",
          "{onbekend: iets}",
          "{onbekend: }",
          "{toelichting: iets}",
          "{toelichting: [iets]}",
          "{functie: cio, naam: Jan, extern: ja, toelichting: x}",
          "{functie: cio, rol: x}",
          "{a: {b: []}}");

  private Samples() {}

  /** All there is to try at this place, its own words included. */
  static List<String> at(Part part) {
    List<String> samples = new ArrayList<>(EMPTY);
    samples.addAll(TEXTS);
    samples.addAll(GROUPS);
    if (part instanceof Part.Ask ask) {
      samples.addAll(words(ask));
    }
    return samples;
  }

  /** An answer that this question takes. */
  static List<String> right(Part.Ask ask) {
    return switch (ask.kind().name()) {
      case "tekst", "pad" -> List.of("iets", "2026", "'iets, en meer'");
      case "waarde" -> List.of("privacy", "Privacy", "rust");
      case "principe" -> List.of("mensenrechten");
      case "fundament" -> List.of("rechtsstaat");
      case "actie" -> List.of("A1", "1");
      case "groep" -> List.of("rechtsstaat", "3");
      case "wie" -> List.of("cio", "'cio, en anderen'", "{functie: cio, extern: nee}");
      case "datum" -> List.of("2026-03-12");
      case "termijn" -> List.of("2026-03-12", "2026-03", "2026-Q3", "2026-H1", "2026");
      case "termijn of doorlopend" -> List.of("2026-Q3", "doorlopend", "2027");
      case "datum, ja of nee" -> List.of("2026-03-12", "ja", "nee", "true");
      case "getal" -> List.of("15", "0");
      case "duur" -> List.of("6 weken", "1 jaar");
      case "tijd" -> List.of("13:00-15:30", "9-17");
      default -> words(ask);
    };
  }

  /** The words of a closed list. */
  private static List<String> words(Part.Ask ask) {
    String name = ask.kind().name();
    return name.contains(" | ") || name.equals("nl") ? List.of(name.split(" \\| ")) : List.of();
  }
}
