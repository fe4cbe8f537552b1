package nl.codio.report;

import java.util.List;
import java.util.Map;
import nl.codio.report.Extras.Condition;
import nl.codio.report.Extras.Decision;
import nl.codio.report.Extras.Deviation;
import nl.codio.report.Extras.Participant;
import nl.codio.report.StrategyValues.Accent;
import nl.codio.report.Weighing.Overlap;
import nl.codio.report.Weighing.Tension;
import nl.codio.report.picture.ActionTimeline;
import nl.codio.report.picture.ActionTimeline.Bar;
import nl.codio.report.picture.TensionGraph;
import nl.codio.report.picture.TensionGraph.Edge;
import nl.codio.report.picture.TensionGraph.Node;
import nl.codio.report.picture.ValueWheel;

/** Reports to render. */
public final class Reports {

  private static final Value PRIVACY = value("Privacy", "rechtsstaat", "mensenrechten", false, "");
  private static final Value INCLUSIVENESS =
      value("Inclusiviteit", "democratie", "participatie", false, "");
  private static final Value EFFECTIVENESS =
      value("Effectiviteit", "bestuurskracht", "bestuurskwaliteit", false, "");
  private static final Value REST =
      value(
          "Rust",
          "democratie",
          "maatschappelijke waarde",
          true,
          "Digitale sturing verstoort de natuur niet.");
  private static final Value HOSPITALITY =
      value(
          "Gastvrijheid",
          "democratie",
          "participatie",
          true,
          "Wie ons digitaal opzoekt, wordt welkom geheten.");

  private static final CaseReport.Pictures NOTHING_DRAWN =
      new CaseReport.Pictures(
          new ValueWheel(List.of(), List.of()),
          new ActionTimeline("", "2026-11-24", List.of()),
          new TensionGraph(List.of(), List.of()),
          new ValueMatrix(List.of(), List.of()));

  private Reports() {}

  private static Value value(
      String name, String foundation, String principle, boolean own, String definition) {
    return new Value(
        own ? Phrase.written(name) : dutch(name),
        foundation,
        List.of(dutch(foundation), dutch(principle)),
        own,
        definition);
  }

  /** As an edition of the framework that is not translated. */
  private static Phrase dutch(String words) {
    return new Phrase(words, "nl");
  }

  /** The handbook's pressure monitor, with something in every part. */
  public static CaseReport crowding() {
    return new CaseReport(
        new CaseReport.Head(
            "Gemeente Voorbeeldstad",
            "Druktemonitor recreatiegebieden",
            "2026-03-12",
            Word.listed("verkenning"),
            12,
            3,
            "programmamanager",
            "ethics officer",
            "2025-01-31",
            "2026-11-24",
            false),
        List.of(
            Figure.values(4, 3),
            Figure.accents(2, 4),
            Figure.tensions(2, 1),
            Figure.actions(3, 1),
            Figure.overdue(1, 3, "2026-11-24")),
        Section.inHandbookOrder(answers()),
        values(),
        strategy(),
        weighing(),
        actions(),
        List.of(
            new Action.Wider(
                "A1",
                "Bewaartermijn van een dag in het contract.",
                "andere sensoren",
                "inkoopvoorwaarden")),
        extras(),
        pictures());
  }

  /** A report of which only the title and the day are known. */
  static CaseReport nearlyEmpty() {
    return new CaseReport(
        new CaseReport.Head(
            "",
            "Chatbot",
            "2026-05-07",
            Word.none(),
            0,
            0,
            "",
            "",
            "2025-01-31",
            "2026-11-24",
            false),
        List.of(
            Figure.values(0, 0),
            Figure.noAccents(),
            Figure.tensions(0, 0),
            Figure.actions(0, 0),
            Figure.overdue(0, 0, "2026-11-24")),
        Section.inHandbookOrder(Map.of()),
        List.of(),
        StrategyValues.noStrategy(),
        new Weighing(List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        Extras.none(),
        NOTHING_DRAWN);
  }

  private static Map<Question, List<Answer>> answers() {
    return Map.ofEntries(
        Map.entry(
            Question.CONTEXT,
            List.of(
                Answer.text(
                    """
                    In drie recreatiegebieden is het op mooie dagen zo druk dat bermen dichtslibben
                    en hulpdiensten vaststaan.

                    De gemeente wil bezoekers **vooraf** laten zien waar het rustig is."""))),
        Map.entry(
            Question.DIGITALISATION,
            List.of(
                Answer.text(
                    """
                    Gps-locaties van smartphone-apps, samengevoegd door een extern bedrijf, geven
                    per gebied aan hoe druk het is:

                    - een webkaart toont dat;
                    - borden wijzen op rustige alternatieven."""))),
        Map.entry(Question.GOAL, List.of(Answer.text("Drukte spreiden over gebieden en uren."))),
        Map.entry(
            Question.STATUS,
            List.of(
                Answer.word(Word.listed("nieuw"), ""), Answer.word(Word.listed("innovatie"), ""))),
        Map.entry(Question.PHASE, List.of(Answer.text("ontwerp"))),
        Map.entry(
            Question.REASON,
            List.of(
                Answer.text("Tellen ter plaatse is te duur.")
                    .remarked("In 2024 is een zomer lang met de hand geteld."))),
        Map.entry(
            Question.DESIRABLE,
            List.of(
                Answer.word(
                    Word.listed("onder-voorwaarden"), "Als bezoekers zich kunnen afmelden."))),
        Map.entry(Question.CHARACTER, List.of(Answer.text("Webkaart met actuele drukte."))),
        Map.entry(
            Question.USE,
            List.of(
                Answer.text("Bezoekers krijgen rustige alternatieven, zie [het plan](plan.pdf)."))),
        Map.entry(
            Question.IMPACT,
            List.of(Answer.items(List.of("bezoekers", "buurtbewoners", "ouderen")))),
        Map.entry(
            Question.WORKSHOP_GOAL,
            List.of(Answer.text("Waarden en acties bepalen voor de pilot."))));
  }

  private static List<ProjectValue> values() {
    return List.of(
        new ProjectValue(
            PRIVACY,
            true,
            true,
            "Een locatie verraadt gewoonten, ook zonder naam erbij.",
            "Alleen aantallen per gebied, nooit routes; onder de twintig mensen toont de kaart niets.",
            "De privacy officer toetst dit elk kwartaal."),
        new ProjectValue(
            INCLUSIVENESS,
            false,
            false,
            "Wie geen smartphone heeft, ziet de kaart niet en telt niet mee.",
            "De drukte is ook telefonisch op te vragen.",
            ""),
        new ProjectValue(REST, false, false, "Genoemd door de natuurbeheerder.", "", ""),
        new ProjectValue(EFFECTIVENESS, false, false, "Anders helpt de kaart niemand.", "", ""));
  }

  private static StrategyValues strategy() {
    return new StrategyValues(
        "judged",
        "CODIO Strategie 2026-2030",
        "2026-02-03",
        List.of(
            new Accent(
                PRIVACY,
                Word.listed("ja"),
                true,
                "",
                "",
                "Inwoners vragen er steeds vaker naar.",
                "We vragen en bewaren nooit meer dan een dienst nodig heeft.",
                ""),
            new Accent(
                HOSPITALITY,
                Word.listed("deels"),
                false,
                "De kaart is alleen in het Nederlands.",
                "Pictogrammen naast tekst.",
                "\"Gastvrij\" is het motto van het akkoord.",
                "Elke dienst begint in gewone taal.",
                ""),
            new Accent(
                value("Integriteit", "bestuurskracht", "verantwoordelijkheid", false, ""),
                Word.listed("nee"),
                false,
                "Er is geen verleiding om iets anders te laten zien dan het is.",
                "",
                "Vertrouwen is snel weg.",
                "We laten ons op de vingers kijken.",
                ""),
            new Accent(
                value("Duurzaamheid", "democratie", "maatschappelijke waarde", false, ""),
                Word.none(),
                false,
                "",
                "",
                "Dataopslag kost stroom.",
                "",
                "")));
  }

  private static Weighing weighing() {
    return new Weighing(
        List.of(Answer.text("Bescherming van bezoekers ging voor gemak.")),
        List.of(
            new Tension(
                List.of(dutch("Privacy"), dutch("Effectiviteit")),
                "Actuele drukte vraagt veel gegevens.",
                "Liever een uur vertraging dan herleidbaar.",
                "college",
                ""),
            new Tension(
                List.of(Phrase.written("A1"), Phrase.written("A2")),
                "Beide vragen tijd van inkoop.",
                "",
                "",
                "Volgt in mei.")),
        List.of(
            new Overlap(List.of(dutch("Privacy"), Phrase.written("Rust")), "apart gelaten", "")));
  }

  private static List<Action> actions() {
    return List.of(
        new Action(
            "A1",
            "Bewaartermijn van een dag in het contract.",
            List.of(dutch("Privacy")),
            List.of("inkoop", "privacy officer"),
            "",
            "2026-09-30",
            "gereed",
            0,
            List.of(),
            ""),
        new Action(
            "A2",
            "Drukte ook telefonisch laten opvragen.",
            List.of(dutch("Inclusiviteit")),
            List.of("telefoonteam"),
            "",
            "2026-11-01",
            "loopt",
            23,
            List.of(
                Note.of("decision", "college"),
                new Note("target-groups", List.of(Answer.items(List.of("ouderen", "toeristen"))))),
            "Eerst een proef van een maand."),
        new Action(
            "A3",
            "Uitleg bij de kaart: waar de gegevens vandaan komen.",
            List.of(dutch("Inclusiviteit"), dutch("Effectiviteit")),
            List.of(),
            "2026-06",
            "2027-Q1",
            "open",
            0,
            List.of(),
            ""));
  }

  private static Extras extras() {
    return new Extras(
        List.of(
            new Participant("projectleider", false, dutch("democratie"), ""),
            new Participant("natuurbeheerder", true, dutch("democratie"), "natuur"),
            new Participant(
                "privacy officer", false, Phrase.written("mensenrechten"), "juridisch")),
        List.of(
            new Decision(
                "2026-06-09",
                "directeur",
                Word.listed("onder-voorwaarden"),
                "Eerst een pilot in één gebied.",
                List.of(
                    new Condition(
                        "Niets wordt langer dan een dag bewaard.",
                        "A1",
                        Word.listed("ja"),
                        "2026-09-01"),
                    new Condition("De pilot duurt een seizoen.", "", Word.none(), "")),
                "")),
        List.of(
            new Note("held", List.of(Answer.term("2026-04-02"))),
            Note.of("concrete", "Op A2 na."),
            Note.of("wider-processes", "")),
        List.of(
            new Note("overview", List.of(Answer.word(Word.listed("ja"), ""))),
            Note.of("onward", "Maandelijks projectoverleg.")),
        List.of(Note.of("reactions", "De horeca vindt de kaart te streng.")),
        List.of(new Deviation("W155", List.of(), "De zaal is klein.", "2027-01-01")));
  }

  /** A wheel of two principles: what is drawn in full is tried where it is drawn. */
  private static CaseReport.Pictures pictures() {
    ValueWheel.Field rest = new ValueWheel.Field("Rust", true, false);
    return new CaseReport.Pictures(
        new ValueWheel(
            List.of(
                new ValueWheel.Foundation(
                    "democratie",
                    "democratie",
                    "●",
                    List.of(
                        new ValueWheel.Principle(
                            "participatie",
                            List.of(new ValueWheel.Field("Inclusiviteit", true, false)),
                            List.of(rest)))),
                new ValueWheel.Foundation(
                    "rechtsstaat",
                    "rechtsstaat",
                    "■",
                    List.of(
                        new ValueWheel.Principle(
                            "mensenrechten",
                            List.of(new ValueWheel.Field("Privacy", true, true)),
                            List.of())))),
            List.of()),
        new ActionTimeline(
            "2026-03-12",
            "2026-11-24",
            List.of(
                new Bar("A1", "Bewaartermijn van **een dag**.", "", "2026-09-30", "gereed", 0),
                new Bar("A2", "Telefonisch opvragen.", "", "2026-11-01", "loopt", 23))),
        new TensionGraph(
            List.of(
                new Node("Privacy", "rechtsstaat", false),
                new Node("Effectiviteit", "bestuurskracht", false),
                new Node("A1", "", false),
                new Node("A2", "", false)),
            List.of(new Edge(List.of(0, 1), true), new Edge(List.of(2, 3), false))),
        new ValueMatrix(
            List.of(dutch("democratie"), Phrase.written("mensenrechten")),
            List.of(
                new ValueMatrix.Row(PRIVACY, List.of(false, true)),
                new ValueMatrix.Row(INCLUSIVENESS, List.of(true, true)))));
  }
}
