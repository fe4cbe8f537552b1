package nl.codio.report.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "red | red",
        "var(--blue) | #00f",
        "VAR( --blue ) | #00f",
        "var(--none, red) | red",
        "var(--none, var(--blue, red)) | #00f",
        "var(--none, var(--none, red)) | red",
        "1px solid var(--blue) | 1px solid #00f",
        "calc(var(--two) * var(--none, 3px)) | calc(2 * 3px)",
        "var(--none, 'Noto (Sans)', Arial) | 'Noto (Sans)', Arial",
        "'var(--blue)' | 'var(--blue)'",
        "var(--further) | #00f",
      })
  void references_are_filled_in(String value, String expected) {
    String css =
        ":root { --a: " + value + "; --blue: #00f; --two: 2; --further: var(--blue, red); }";

    assertThat(TokenFile.read(css).tokens().resolve("--a")).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--a: var(--none)",
        "--a: var(--a)",
        "--a: var(--a, red)",
        "--a: var(--b); --b: var(--c); --c: var(--a)",
        "--a: 1px var(--none)",
        "--a: var()",
      })
  void what_comes_to_nothing_has_no_value(String declarations) {
    Tokens tokens = TokenFile.read(":root { " + declarations + " }").tokens();

    assertThat(tokens.resolve("--a")).isEmpty();
    assertThat(tokens.resolve("--none")).isEmpty();
  }

  @Test
  void a_circle_is_no_reason_to_give_up_on_others() {
    Tokens tokens =
        TokenFile.read(":root { --a: var(--b, red); --b: var(--c); --c: var(--b); }").tokens();

    assertThat(tokens.resolve("--a")).contains("red");
  }

  @Test
  void parts_that_only_together_do_harm_have_no_value() {
    Tokens tokens =
        TokenFile.read(":root { --a: /; --b: *; --c: var(--a)var(--b); --d: var(--a) }").tokens();

    assertThat(tokens.resolve("--c")).isEmpty();
    assertThat(tokens.resolve("--d")).contains("/");
  }

  @Test
  void a_row_of_twenty_thousand_references_is_walked_to_its_end() {
    String row =
        IntStream.range(0, 19_000)
            .mapToObj(i -> "--t" + i + ": var(--t" + (i + 1) + ");")
            .collect(Collectors.joining("\n"));
    Tokens tokens = TokenFile.read(":root { " + row + " --t19000: red; }").tokens();

    assertThat(tokens.resolve("--t0")).contains("red");
  }

  @Test
  void a_value_that_doubles_at_each_step_ends_soon() {
    String steps =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    "--t"
                        + i
                        + ": var(--t"
                        + (i + 1)
                        + ", var(--t"
                        + (i + 1)
                        + ")) var(--t"
                        + (i + 1)
                        + ");")
            .collect(Collectors.joining("\n"));
    Tokens tokens = TokenFile.read(":root { " + steps + " --t100: red; }").tokens();

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(tokens.resolve("--t0")).isEmpty());
    assertThat(tokens.resolve("--t97")).contains("red ".repeat(8).strip());
  }

  @Test
  void tokens_are_laid_over_others() {
    Tokens below = TokenFile.read(":root { --a: var(--b, red); --c: 1px; }").tokens();
    Tokens above = TokenFile.read(".merk { --b: blue; --c: 2px; }").tokens();

    Tokens both = above.over(below);

    assertThat(both.resolve("--a")).contains("blue");
    assertThat(both.resolve("--c")).contains("2px");
    assertThat(below.resolve("--a")).contains("red");
  }

  @Test
  void a_style_sheet_is_filled_in_with_colours_that_every_program_knows() {
    Tokens tokens =
        TokenFile.read(":root { --a: hsl(211 60% 35%); --b: rgb(0 0 0 / 50%); --c: 'A b'; }")
            .tokens();
    String css =
        """
        /* codio's own */
        p { color: var(--a); background: var(--b); }
        h1 { font-family: var(--c, serif); border: 1px solid var(--none, var(--a)) }
        h2 { color: var(--none) }
        """;

    assertThat(tokens.fill(css))
        .isEqualTo(
            """
            /* codio's own */
            p { color: #24578f; background: rgba(0, 0, 0, 0.5); }
            h1 { font-family: 'A b'; border: 1px solid #24578f }
            h2 { color: var(--none) }
            """);
  }

  @Test
  void the_source_of_a_token_is_the_one_that_a_theme_gives() {
    Tokens tokens =
        TokenFile.read(
                """
                :root {
                  --codio-a: var(--utrecht-a, var(--utrecht-b, var(--codio-b)));
                  --codio-b: var(--none, black);
                  --utrecht-b: var(--merk-blauw);
                  --merk-blauw: blue;
                }
                """)
            .tokens();

    assertThat(tokens.source("--codio-a")).isEqualTo("--utrecht-b");
    assertThat(tokens.source("--codio-b")).isEqualTo("--codio-b");
  }
}
