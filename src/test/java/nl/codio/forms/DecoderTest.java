package nl.codio.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.Fixture;
import nl.codio.Golden;
import nl.codio.Told;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Located;
import nl.codio.source.MappingNode;
import nl.codio.source.Reading;
import nl.codio.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the form of {@link Outing}. */
class DecoderTest {

  private static final String FOLDER = "forms";

  static List<String> files() {
    return Fixture.names(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void tellsWhatIsWrongAndHowToMendIt(String name) {
    Reading reading =
        SourceReader.read(Fixture.path(FOLDER + "/" + name + ".yaml"), Path.of(name + ".yaml"));
    Decoded<Outing> decoded = decode(reading);

    Golden.check(
        FOLDER + "/" + name + ".txt",
        Told.by(
            decoded.findings().stream().sorted(Finding.ORDER).toList(), file -> reading.source()));
  }

  @Test
  void readsEveryTypeOfQuestion() {
    Decoded<Outing> decoded =
        decode(
            """
            titel: Naar zee
            weer: zon
            hapjes: [drop, kaas]
            verzamelen: {plaats: station, uur: 13:30}
            gasten:
              - naam: Bo
                neemt-mee: ijs
            reis:
              - {trein: de sprinter, perron: 4, prijs: 12.50}
              - {fiets: oud}
            """);

    Outing outing = decoded.record().value();
    assertThat(decoded.findings()).isEmpty();
    assertThat(text(outing.title())).isEqualTo("Naar zee");
    assertThat(outing.weather().orElseThrow().value()).isEqualTo(Outing.Weather.SUN);
    assertThat(outing.snacks()).extracting(Located::value).containsExactly("drop", "kaas");
    assertThat(text(outing.meeting().orElseThrow().value().time())).isEqualTo("13:30");
    assertThat(text(outing.guests().get(0).value().brings())).isEqualTo("ijs");
    assertThat(outing.trips())
        .extracting(trip -> trip.value().by().orElseThrow())
        .containsExactly("de sprinter op 4", "oud");
    assertThat(text(outing.trips().get(0).value().price())).isEqualTo("12.50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gasten: Bo",
        "gasten: [Bo]",
        "gasten:\n  - Bo",
        "gasten:\n  naam: Bo",
        "gasten: {naam: Bo}",
        "gasten:\n  - {naam: Bo, neemt-mee: ''}",
        "gasten:\n  - {}\n  -\n  - naam: Bo\n  - {naam: , neemt-mee: ~}",
      })
  void readsAnItemInEachShortForm(String guests) {
    Decoded<Outing> decoded = decode("titel: Naar zee\n" + guests + "\n");

    assertThat(Told.lines(decoded.findings())).isEmpty();
    assertThat(decoded.record().value().guests())
        .extracting(guest -> text(guest.value().name()))
        .containsExactly("Bo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hapjes: drop", "hapjes: [drop]", "hapjes:\n  - drop\n  -"})
  void readsOneForMany(String snacks) {
    Decoded<Outing> decoded = decode("titel: Naar zee\n" + snacks + "\n");

    assertThat(decoded.findings()).isEmpty();
    assertThat(decoded.record().value().snacks())
        .extracting(Located::value)
        .containsExactly("drop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"oordeel: mooi", "oordeel: {oordeel: mooi}"})
  void readsBareTextInAGroupThatHasAQuestionForIt(String verdict) {
    Decoded<Outing> decoded = decode("titel: Naar zee\n" + verdict + "\n");

    assertThat(decoded.findings()).isEmpty();
    assertThat(text(decoded.record().value().verdict().orElseThrow().value().words()))
        .isEqualTo("mooi");
  }

  @Test
  void readsARemarkInEveryItemAndGroupAndAtTheTop() {
    Decoded<Outing> decoded =
        decode(
            """
            titel: Naar zee
            toelichting: boven
            verzamelen: {uur: 9, toelichting: bij de kiosk}
            gasten: [{naam: Bo, toelichting: misschien}]
            reis: [{fiets: oud, toelichting: leuk}]
            """);

    Outing outing = decoded.record().value();
    assertThat(decoded.findings()).isEmpty();
    assertThat(text(decoded.record().remark())).isEqualTo("boven");
    assertThat(text(outing.meeting().orElseThrow().remark())).isEqualTo("bij de kiosk");
    assertThat(text(outing.guests().get(0).remark())).isEqualTo("misschien");
    assertThat(text(outing.trips().get(0).remark())).isEqualTo("leuk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verzamelen:",
        "verzamelen: {}",
        "verzamelen: {plaats: , uur: }",
        "verzamelen: {plaats: '', uur: ~, toelichting: }",
        "gasten:",
        "gasten: []",
        "gasten: [{naam: }]",
        "reis:\n  - {trein: , fiets: }",
        "weer:",
        "hapjes: [null, '']",
      })
  void asksNothingOfWhatIsNotFilledIn(String empty) {
    Decoded<Outing> decoded = decode("titel: Naar zee\n" + empty + "\n");

    assertThat(Told.lines(decoded.findings())).isEmpty();
    assertThat(decoded.record().value())
        .usingRecursiveComparison()
        .ignoringFields("title")
        .isEqualTo(decode("titel: Naar zee").record().value());
  }

  @Test
  void tellsAnUnknownKeyInAGroupThatIsNotFilledIn() {
    assertThat(Told.lines(decode("titel: x\nverzamelen:\n  plats:\n").findings()))
        .containsExactly("3:3 B020 \"plats\" is hier geen sleutel.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.50", "007", "2026-01-01", "no", "0x1F", "1_000"})
  void keepsNumbersAndDatesInATextAsTheyWereWritten(String written) {
    assertThat(text(decode("titel: " + written).record().value().title())).isEqualTo(written);
  }

  @Test
  void handsOverTheCellsThatAreNotFilledIn() {
    Decoded<Outing> decoded =
        decode("titel: Naar zee\nhapjes:\nverzamelen:\n  plaats:\n  uur: 9\n");

    assertThat(decoded.unanswered())
        .extracting(cell -> cell.path() + " " + cell.phase().orElseThrow() + " " + start(cell))
        .containsExactly(
            "hapjes WEIGHING 2:1", "verzamelen.plaats DESCRIPTION 4:3", "gasten ACTIONS 1:1");
  }

  @Test
  void handsOverTheCellsOfAGroupThatIsNotThere() {
    assertThat(decode("titel: Naar zee").unanswered())
        .extracting(Unanswered::path)
        .containsExactly("hapjes", "verzamelen.plaats", "gasten");
  }

  @Test
  void handsOverNoCellOfAnItemInAList() {
    assertThat(
            decode("titel: x\nhapjes: y\nverzamelen: {plaats: z, uur: 9}\ngasten: Bo\n")
                .unanswered())
        .isEmpty();
  }

  private static String start(Unanswered cell) {
    return cell.place().span().start().line() + ":" + cell.place().span().start().column();
  }

  private static String text(Optional<Located<String>> answer) {
    return answer.orElseThrow().value();
  }

  private static Decoded<Outing> decode(String text) {
    return decode(SourceReader.parse(Path.of("uitje.yaml"), text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Decoded<Outing> decode(Reading reading) {
    assertThat(reading.findings()).isEmpty();
    return Decoded.from((MappingNode) reading.root().orElseThrow(), Outing::read);
  }
}
