package nl.codio.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import nl.codio.report.theme.Theme;
import nl.codio.report.theme.TokenFile;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void a_picture_has_the_colours_of_the_house_style_as_every_program_knows_them() {
    Palette palette =
        of(
            """
            :root {
              --utrecht-document-color: hsl(211 60% 35%);
              --utrecht-document-font-family: "Fira Sans", sans-serif;
              --codio-late-color: rgba(255, 0, 0, 0.5);
              --codio-democratie-color: teal;
            }
            """);

    assertThat(palette.ink()).isEqualTo("#24578f");
    assertThat(palette.font()).isEqualTo("'Fira Sans', sans-serif");
    assertThat(palette.late()).isEqualTo("#ff8080");
    assertThat(palette.of("democratie").full()).isEqualTo("#008080");
    assertThat(palette.of("rechtsstaat")).isEqualTo(Palette.own().of("rechtsstaat"));
  }

  @Test
  void a_colour_in_an_unknown_notation_is_that_of_codios_own_look() {
    assertThat(of(":root { --codio-done-color: oklch(0.5 0.1 150); }").done())
        .isEqualTo(Palette.own().done());
  }

  private static Palette of(String css) {
    return Palette.of(Theme.of(TokenFile.read(css).tokens()));
  }
}
