package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.codio.browser.SelfContained;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what house style {@code codio report} makes its pages, and what it says of it. */
class ReportStyleTest {

  private static final String TOKENS = ".merk { --utrecht-heading-color: #154273; }";
  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void the_page_takes_over_the_look_logo_and_footer_of_the_project() throws IOException {
    project.write("huisstijl/tokens.css", TOKENS);
    project.write("huisstijl/logo.svg", LOGO);
    project.replace(
        "codio.yaml",
        "thema: neutraal",
        """
        thema: huisstijl/tokens.css
        logo: {bestand: huisstijl/logo.svg, tekst: 'Wapen "<van>" Voorbeeldstad'}
        voettekst: Team <b>ethiek</b> & co""");

    Run run = html();

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("--utrecht-heading-color: #154273;")
        .contains("<img class=\"logo\" src=\"data:image/svg+xml;base64,")
        .contains("alt=\"Wapen &quot;&lt;van&gt;&quot; Voorbeeldstad\"")
        .contains("<p>Team &lt;b&gt;ethiek&lt;/b&gt; &amp; co</p>");
    assertThat(SelfContained.offences(run.out())).isEmpty();
  }

  @Test
  void in_markdown_the_footer_stands_at_the_foot_and_the_logo_is_left_out() throws IOException {
    project.write("logo.svg", LOGO);
    project.replace(
        "codio.yaml",
        "thema: neutraal",
        "logo: {bestand: logo.svg, tekst: Wapen}\nvoettekst: Team *ethiek*");

    Run run = project.codio("report", "druktemonitor", "--format", "md", "-o", "-");

    assertThat(run.out()).contains("*Team \\*ethiek\\**").doesNotContain("data:", "Wapen");
  }

  @Test
  void an_option_goes_before_the_project() throws IOException {
    project.write("../elders/tokens.css", TOKENS);

    assertThat(html("--theme", "hoog-contrast").out())
        .contains("--codio-document-subtle-color: #1f1f1f;");
    assertThat(html("--theme", "../elders/tokens.css").out())
        .contains("--utrecht-heading-color: #154273;");
    assertThat(html().out()).doesNotContain("#1f1f1f", "#154273");
  }

  @Test
  void an_unknown_look_gets_the_nearest() {
    Run run = html("--theme", "neutral");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .isEqualTo(
            """
            "neutral" is geen huisstijl van codio. Kies uit neutraal, hoog-contrast, of noem het pad van een CSS-bestand.
            Bedoel je neutraal?
            """);
  }

  @Test
  void a_look_that_is_not_there_gets_the_nearest_file() throws IOException {
    project.write("huisstijl/tokens.css", TOKENS);

    Run run = html("--theme", "huisstijl/token.css");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .contains("\"huisstijl/token.css\" bestaat niet.", "huisstijl/tokens.css?");
  }

  @Test
  void what_is_left_out_and_what_is_hard_to_read_is_told_once() throws IOException {
    project.write(
        "t.css",
        """
        :root {
          --utrecht-link-color: url(x.png);
          --utrecht-heading-4-color: #999;
        }
        """);
    project.replace("codio.yaml", "thema: neutraal", "thema: t.css\nlogo: {bestand: weg.png}");

    Run run = project.codio("report", "--format", "html");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err())
        .startsWith(
            """
            t.css, regel 2: --utrecht-link-color is niet gebruikt. Het haalt iets van elders, of rekent met iets dat codio niet kent.
            t.css: contrast 2,8 : 1 tussen --utrecht-heading-4-color (#999) en --codio-document-background-color (#ffffff); nodig is 4,5 : 1.
            Het logo weg.png is hier niet aanwezig. De verslagen zijn zonder logo gemaakt.
            """)
        .containsOnlyOnce("contrast");
  }

  private Run html(String... options) {
    String[] arguments = new String[options.length + 6];
    System.arraycopy(
        new String[] {"report", "druktemonitor", "-o", "-", "--today", "2026-12-01"},
        0,
        arguments,
        0,
        6);
    System.arraycopy(options, 0, arguments, 6, options.length);
    return project.codio(arguments);
  }
}
