package nl.codio.report.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.codio.model.OwnTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern VAR = Pattern.compile("var\\((--[\\w-]+)");

  @ParameterizedTest
  @EnumSource(OwnTheme.class)
  void everything_is_easy_to_read_in_what_codio_brings_along(OwnTheme theme) {
    assertThat(Theme.own(theme).weak()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--codio-document-color",
    "--codio-document-subtle-color",
    "--codio-heading-3-color",
    "--codio-link-color",
    "--codio-democratie-color",
    "--codio-rechtsstaat-color",
    "--codio-bestuurskracht-color",
    "--codio-late-color",
    "--codio-done-color",
  })
  void high_contrast_is_at_least_seven_to_one(String name) {
    Tokens tokens = Theme.own(OwnTheme.HIGH_CONTRAST).tokens();
    Color text = Color.of(tokens.resolve(name).orElseThrow()).orElseThrow();

    assertThat(text.contrast(Color.of("white").orElseThrow())).isGreaterThanOrEqualTo(7);
  }

  @Test
  void codios_own_look_says_nothing_over_itself() {
    assertThat(Theme.own(OwnTheme.NEUTRAL).declarations()).isEmpty();
  }

  @Test
  void a_theme_says_only_what_reports_read_with_its_references_filled_in() {
    String css =
        """
        .merk {
          --merk-blauw: #154273;
          --utrecht-heading-color: var(--merk-blauw);
          --utrecht-button-color: red;
          --utrecht-link-color: var(--none);
          --codio-late-color: #900;
        }
        """;

    assertThat(Theme.of(TokenFile.read(css).tokens()).declarations())
        .isEqualTo("  --utrecht-heading-color: #154273;\n  --codio-late-color: #900;");
  }

  @Test
  void the_more_precise_token_goes_before_the_general_one() {
    Tokens tokens =
        Theme.of(
                TokenFile.read(
                        ":root { --utrecht-heading-color: red; --nl-heading-level-2-color: blue; }")
                    .tokens())
            .tokens();

    assertThat(tokens.resolve("--codio-heading-1-color")).contains("red");
    assertThat(tokens.resolve("--codio-heading-2-color")).contains("blue");
  }

  @Test
  void text_that_is_hard_to_read_is_told_with_the_tokens_that_make_it_so() {
    Theme theme =
        Theme.of(
            TokenFile.read(
                    ":root { --utrecht-heading-color: #999; --utrecht-page-footer-color: white;"
                        + " --utrecht-page-footer-background-color: #0a0; }")
                .tokens());

    assertThat(theme.weak())
        .extracting(Contrast::above, Contrast::below, Contrast::needed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "--utrecht-heading-color", "--codio-document-background-color", 3.0),
            org.assertj.core.groups.Tuple.tuple(
                "--utrecht-heading-color", "--codio-document-background-color", 4.5),
            org.assertj.core.groups.Tuple.tuple(
                "--utrecht-page-footer-color", "--utrecht-page-footer-background-color", 4.5));
    assertThat(theme.weak().get(0).ratio()).isBetween(2.8, 2.9);
  }

  @Test
  void every_token_that_the_style_sheet_reads_has_a_value_in_codios_own_look() throws IOException {
    Tokens neutral = Theme.own(OwnTheme.NEUTRAL).tokens();

    assertThat(namesIn(TEMPLATES.resolve("formats/report.css")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(neutral.resolve(name)).as(name).isPresent());
  }

  @Test
  void every_token_of_codios_own_look_is_read() throws IOException {
    Set<String> read = namesIn(TEMPLATES.resolve("formats/report.css"));
    read.addAll(namesIn(TEMPLATES.resolve("themes/neutraal.css")));

    assertThat(Theme.own(OwnTheme.NEUTRAL).tokens().names())
        .filteredOn(name -> !name.endsWith("-background-color"))
        .isSubsetOf(read);
  }

  private static Set<String> namesIn(Path css) throws IOException {
    return VAR.matcher(Files.readString(css))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }
}
