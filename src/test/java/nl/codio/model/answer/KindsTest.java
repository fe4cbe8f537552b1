package nl.codio.model.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.codio.Told;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Audience;
import nl.codio.forms.Decoded;
import nl.codio.forms.Kind;
import nl.codio.source.MappingNode;
import nl.codio.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of answer, as it is written in a file and as it is refused. */
class KindsTest {

  private record Answer<T>(Optional<T> value, List<Finding> findings) {}

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 2026-09-30, 2026-09-30",
    "2028-02-29, 2028-02-29, 2028-02-29",
    "2026-02,    2026-02-01, 2026-02-28",
    "2026-Q1,    2026-01-01, 2026-03-31",
    "2026-Q4,    2026-10-01, 2026-12-31",
    "2026-H1,    2026-01-01, 2026-06-30",
    "2026-H2,    2026-07-01, 2026-12-31",
    "2026,       2026-01-01, 2026-12-31",
  })
  void readsATermAsItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
    Term term = read(Kinds.TERM, text);

    assertThat(term).isEqualTo(new Term(text, first, last));
    assertThat(new Deadline(Optional.of(term)).isPast(last)).isFalse();
    assertThat(new Deadline(Optional.of(term)).isPast(last.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-H3", "2026-q1", "26",
            "+026",
        "-026", "2026-1-1", "٢٠٢٦", "2026-٠٣", "20 6", "half 2026", "2026_Q1", "2026-Q٣", "2026-3"
      })
  void refusesWhatIsNoTerm(String text) {
    assertThat(Told.lines(ask(Kinds.TERM, text).findings()))
        .containsExactly("1:8 B024 \"" + text + "\" is geen datum of termijn.");
  }

  @Test
  void readsADeadlineThatIsNeverPast() {
    Deadline deadline = read(Kinds.DEADLINE, "doorlopend");

    assertThat(deadline.text()).isEqualTo("doorlopend");
    assertThat(deadline.isPast(LocalDate.MAX)).isFalse();
    assertThat(read(Kinds.DEADLINE, "2026-Q3").text()).isEqualTo("2026-Q3");
  }

  @ParameterizedTest
  @CsvSource({
    "12-3-2026, 2026-03-12",
    "12-03-2026, 2026-03-12",
    "12/03/2026, 2026-03-12",
    "12.03.2026, 2026-03-12",
    "12 maart 2026, 2026-03-12",
    "1 mei 2026, 2026-05-01",
    "2026/03/12, 2026-03-12",
  })
  void showsTheDayThatWasMeant(String text, String meant) {
    Finding finding = ask(Kinds.DAY, text).findings().get(0);

    assertThat(Told.words(finding.message())).isEqualTo("\"" + text + "\" is geen datum.");
    assertThat(finding.caption().map(Told::words)).contains("bedoel je \"" + meant + "\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-30", "2026-2-3", "30 februari 2026", "morgen", "2026-03-12T10:00"})
  void refusesWhatIsNoDay(String text) {
    assertThat(Told.lines(ask(Kinds.DAY, text).findings()))
        .containsExactly("1:8 B024 \"" + text + "\" is geen datum.");
  }

  @Test
  void readsAClaim() {
    LocalDate day = LocalDate.of(2026, 2, 20);

    assertThat(read(Kinds.CLAIM, "2026-02-20")).isEqualTo(new Claim(true, Optional.of(day)));
    assertThat(read(Kinds.CLAIM, "ja")).isEqualTo(new Claim(true, Optional.empty()));
    assertThat(read(Kinds.CLAIM, "nee")).isEqualTo(new Claim(false, Optional.empty()));
    assertThat(read(Kinds.CLAIM, "true")).isEqualTo(new Claim(true, Optional.empty()));
    assertThat(ask(Kinds.CLAIM, "2026-02").value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ja, true", "true, true", "nee, false", "false, false"})
  void readsYesAndNo(String text, boolean yes) {
    assertThat(read(Kinds.YES_NO, text)).isEqualTo(yes);
  }

  @ParameterizedTest
  @CsvSource({
    "Ja, ja",
    "JA, ja",
    "yes, ja",
    "Yes, ja",
    "y, ja",
    "on, ja",
    "True, ja",
    "Nee, nee",
    "no, nee",
    "No, nee",
    "n, nee",
    "off, nee",
    "False, nee"
  })
  void tellsTheRightWordForYesAndNo(String text, String word) {
    Finding finding = ask(Kinds.YES_NO, text).findings().get(0);

    assertThat(Told.words(finding.message())).isEqualTo("\"" + text + "\" is geen ja of nee.");
    assertThat(finding.caption().map(Told::words)).contains("bedoel je \"" + word + "\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13:00-15:30",
        "13.00-15.30",
        "13.00-15.30 uur",
        "13:00 – 15:30",
        "13:00–15:30 uur",
        "13:00 tot 15:30",
        "13.00 uur tot 15.30 uur",
      })
  void readsFromWhenTillWhen(String text) {
    assertThat(read(Kinds.TIMES, text).minutes()).isEqualTo(150);
    assertThat(read(Kinds.TIMES, text).start()).hasToString("13:00");
  }

  @Test
  void readsWholeHours() {
    assertThat(read(Kinds.TIMES, "9-12 uur").minutes()).isEqualTo(180);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15:30-13:00",
        "13:00-13:00",
        "13:00",
        "25:00-26:00",
        "13:00-15:30-16:00",
        "middag",
        "13:60-14:00",
        "13:00:00-14:00"
      })
  void refusesWhatIsNoTime(String text) {
    assertThat(Told.lines(ask(Kinds.TIMES, text).findings()))
        .containsExactly(
            "1:8 B023 \"" + text + "\" is geen tijd. Schrijf bijvoorbeeld vraag: 13:00-15:30.");
  }

  @ParameterizedTest
  @CsvSource({
    "10 dagen, P10D",
    "1 dag, P1D",
    "6 weken, P42D",
    "1 week, P7D",
    "24 maanden, P24M",
    "1 maand, P1M",
    "2 jaar, P2Y"
  })
  void readsADuration(String text, Period period) {
    assertThat(read(Kinds.DURATION, text)).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zes weken", "6", "weken", "6 uur", "-6 weken", "99999 dagen", "+6 weken"})
  void refusesWhatIsNoDuration(String text) {
    assertThat(ask(Kinds.DURATION, text).value()).isEmpty();
    assertThat(ask(Kinds.DURATION, text).findings())
        .extracting(Finding::code)
        .containsExactly("B023");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "tien", "99999999999"})
  void refusesWhatIsNoWholeNumber(String text) {
    assertThat(ask(Kinds.NUMBER, text).value()).isEmpty();
    assertThat(read(Kinds.NUMBER, "10")).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nog te bepalen",
        "Nog te bepalen",
        "n.t.b.",
        "N.T.B.",
        "onbekend",
        "'?'",
        "iemand van inkoop",
        "iemand"
      })
  void takesNobodyYetForNotFilledIn(String text) {
    Answer<Who> answer = ask(Kinds.WHO, text);

    assertThat(answer.value()).isEmpty();
    assertThat(answer.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inkoop                                   | inkoop",
        "inkoop, privacy en recht                 | inkoop, privacy en recht",
        "{functie: jurist}                        | jurist",
        "{naam: C. Voorbeeld}                     | C. Voorbeeld",
        "{functie: jurist, naam: C. Voorbeeld}    | jurist (C. Voorbeeld)",
      })
  void readsWho(String text, String label) {
    assertThat(read(Kinds.WHO, text).label()).isEqualTo(label);
  }

  @Test
  void knowsWhoComesFromOutside() {
    assertThat(read(Kinds.WHO, "{functie: jurist, extern: ja}").external()).isTrue();
    assertThat(read(Kinds.WHO, "{functie: jurist, extern: nee}").external()).isFalse();
    assertThat(read(Kinds.WHO, "jurist").external()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{functie: n.t.b.}",
        "{functie: nog te bepalen, naam: }",
        "{naam: onbekend}",
        "{}",
        "{extern: ja}"
      })
  void takesAPersonWithoutFunctionOrNameForNotFilledIn(String text) {
    assertThat(ask(Kinds.WHO, text).value()).isEmpty();
  }

  @Test
  void tellsAnUnknownKeyOfAPerson() {
    assertThat(Told.lines(ask(Kinds.WHO, "{functei: jurist}").findings()))
        .containsExactly("1:9 B020 \"functei\" is hier geen sleutel.");
  }

  @Test
  void tellsNamesThatStandInAListWithoutBrackets() {
    Finding finding = ask(Kinds.VALUE, "privacy, veiligheid").findings().get(0);

    assertThat(Told.words(finding.message()))
        .isEqualTo("\"privacy, veiligheid\" is een opsomming zonder haken.");
    assertThat(Told.mend(finding)).isEqualTo("Achter vraag kan er maar een staan.");
  }

  private static <T> T read(Kind<T> kind, String text) {
    Answer<T> answer = ask(kind, text);
    assertThat(Told.lines(answer.findings())).isEmpty();
    return answer.value().orElseThrow();
  }

  private static <T> Answer<T> ask(Kind<T> kind, String text) {
    byte[] bytes = ("vraag: " + text + "\n").getBytes(StandardCharsets.UTF_8);
    MappingNode root =
        (MappingNode) SourceReader.parse(Path.of("vraag.yaml"), bytes).root().orElseThrow();
    Decoded<Optional<Located<T>>> decoded =
        Decoded.from(root, form -> form.one("vraag", kind, Audience.PUBLIC));
    return new Answer<>(decoded.record().value().map(Located::value), decoded.findings());
  }
}
