package nl.codio.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PencilTest {

  private static final Path GOLDENS = Path.of("src/test/resources/nl/codio/report/picture");

  private final Pencil pencil = new Pencil(Palette.own(), new BundleWords());

  static Stream<Arguments> pictures() {
    return Stream.of(
        Arguments.of("waardenkader", Sketches.framework()),
        Arguments.of("waardenwiel", Sketches.choices()),
        Arguments.of("tijdlijn", Sketches.timeline()),
        Arguments.of("spanningen", Sketches.tensions()),
        Arguments.of("waarden-per-workshop", Sketches.grid()));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void draws_as_the_golden_file(String name, Picture picture) throws IOException {
    String drawn = pencil.draw(picture, name);

    Path golden = GOLDENS.resolve(name + ".svg");
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(golden, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Wiel", "1", "wiel\" onload=\"x", "wiel wiel"})
  void takes_no_id_that_would_be_markup(String id) {
    assertThatThrownBy(() -> pencil.draw(Sketches.framework(), id))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void says_what_it_shows_and_in_which_words() {
    assertThat(pencil.draw(Sketches.choices(), "wiel"))
        .contains(
            "<title id=\"wiel-title\">Waardenwiel: 9 waarden gekozen, 6 accentwaarden</title>",
            "Privacy [gekozen, accentwaarde]",
            "Gastvrijheid [eigen waarde, gekozen]",
            "aria-labelledby=\"wiel-title\"");
    assertThat(pencil.draw(Sketches.timeline(), "lijn"))
        .contains("A2 De drukte is ook op te vragen", "2026-11-01, te laat (23 dagen)");
    assertThat(pencil.draw(Sketches.tensions(), "net"))
        .contains("Transparantie – Passendheid: nog niet afgewogen");
    assertThat(pencil.draw(Sketches.grid(), "rooster"))
        .contains(
            "Waarden per workshop: 5 waarden in 5 workshops",
            "Privacy: 2026-03-12 · Druktemonitor recreatiegebieden [gekozen], 3 workshops · Digitale"
                + " balie [gekozen, accentwaarde]",
            "Rust (eigen waarde): ",
            "En nog 2, die hier geen kolom hebben.");
  }
}
