package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.codio.browser.Axe;
import nl.codio.browser.SelfContained;
import nl.codio.browser.Violation;
import nl.codio.editor.Npm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A report in house styles as organisations publish them. Most may not be passed on, so none stands
 * here: they come from npm.
 */
@Tag("ci")
class PublishedThemesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "@utrecht/design-tokens, dist/index.css, --utrecht-page-footer-background-color: hsl(0 100% 40%);",
    "@utrecht/design-tokens, dist/root.css, --utrecht-page-footer-background-color: hsl(0 100% 40%);",
    "@rijkshuisstijl-community/design-tokens, dist/index.css, --nl-heading-level-1-color: #154273;",
    "@nl-design-system-unstable/voorbeeld-design-tokens, dist/theme.css, \"--nl-heading-level-1-font-family: 'Noto Serif', serif;\"",
  })
  void a_published_house_style_reskins_a_report_that_everyone_can_read(
      String name, String file, String declaration) throws Exception {
    Path tokens = Npm.folder(name).resolve(file);
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    project.write("huisstijl.css", Files.readString(tokens));
    project.replace("codio.yaml", "thema: neutraal", "thema: huisstijl.css");

    Run run = project.codio("report", "druktemonitor", "-o", "verslag.html");

    Path page = project.path("verslag.html");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(page)).contains(declaration.replace("\"", ""));
    assertThat(SelfContained.offences(Files.readString(page))).isEmpty();
    assertThat(run.err()).doesNotContain("huisstijl.css");
    assertThat(Axe.of(page, folder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "@utrecht/design-tokens, dist/dark/theme.css, --codio-democratie-color (#0b6a6e)",
    "@rijkshuisstijl-community/design-tokens, dist/uitvoerend-groen/root.css, --utrecht-data-badge-color (#39870c)",
  })
  void one_in_which_something_is_hard_to_read_is_warned_about(
      String name, String file, String token) throws Exception {
    Path tokens = Npm.folder(name).resolve(file);
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));

    Run run =
        project.codio(
            "report", "druktemonitor", "-o", "verslag.html", "--theme", tokens.toString());

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).contains("tussen " + token, "nodig is 4,5 : 1");
    assertThat(Axe.of(project.path("verslag.html"), folder))
        .extracting(Violation::rule)
        .containsExactly("color-contrast");
  }

  @ParameterizedTest
  @CsvSource({"neutraal", "hoog-contrast"})
  void everyone_can_read_what_codio_brings_along(String theme) throws Exception {
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));

    project.codio("report", "druktemonitor", "-o", "verslag.html", "--theme", theme);

    assertThat(Axe.of(project.path("verslag.html"), folder)).isEmpty();
  }
}
