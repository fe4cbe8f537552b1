package nl.codio.report.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#0b6a6e | #0b6a6e",
        "#FFF | #ffffff",
        "#f00f | #ff0000",
        "#12345680 | rgba(18, 52, 86, 0.502)",
        "rgb(11, 106, 110) | #0b6a6e",
        "RGB(11 106 110) | #0b6a6e",
        "rgb(100% 0% 50%) | #ff0080",
        "rgba(1, 2, 3, 0.5) | rgba(1, 2, 3, 0.5)",
        "rgb(1 2 3 / 50%) | rgba(1, 2, 3, 0.5)",
        "rgba(0, 0, 0, 0) | transparent",
        "rgb(300 -5 0) | #ff0000",
        "hsl(0 100% 40%) | #cc0000",
        "hsl(211, 60%, 35%) | #24578f",
        "hsl(211deg 60% 35%) | #24578f",
        "hsl(-149 60% 35%) | #24578f",
        "hsl(0.5turn 100% 50%) | #00ffff",
        "hsla(120, 100%, 25%, 1) | #008000",
        "rebeccapurple | #663399",
        "White | #ffffff",
        "transparent | transparent",
      })
  void every_usual_notation_is_known(String css, String plain) {
    assertThat(Color.of(css).map(Color::plain)).contains(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "#12",
        "#12345",
        "#ggg",
        "#١٢٣",
        "rgb()",
        "rgb(1 2)",
        "rgb(1 2 3 4 5)",
        "rgb(a b c)",
        "rgb(NaN 0 0)",
        "hsl(1)",
        "rood",
        "currentcolor",
        "oklch(0.5 0.1 200)",
        "12px"
      })
  void another_notation_is_no_colour(String css) {
    assertThat(Color.of(css)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "black, white, 21",
    "white, white, 1",
    "#767676, #ffffff, 4.54",
    "#0b6a6e, #ffffff, 6.4",
  })
  void contrast_is_that_of_wcag(String one, String other, double ratio) {
    Color above = Color.of(one).orElseThrow();
    Color below = Color.of(other).orElseThrow();

    assertThat(above.contrast(below)).isCloseTo(ratio, within(0.05));
    assertThat(below.contrast(above)).isEqualTo(above.contrast(below));
  }

  @ParameterizedTest
  @CsvSource({"#00000080, #ffffff, #7f7f7f", "transparent, #102030, #102030"})
  void what_can_be_seen_through_mixes_with_what_is_behind(String above, String below, String seen) {
    Color mixed = Color.of(above).orElseThrow().on(Color.of(below).orElseThrow());

    assertThat(mixed.plain()).isEqualTo(seen);
  }
}
