package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.codio.browser.SelfContained;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd texts in every text field of real files come out of {@code codio report} as text. */
class HostileTextsTest {

  private static final Pattern TEXT_FIELD =
      Pattern.compile(
          "(?m)^( *(?:- )?(?:titel|context|rol-digitalisering|project|opgaven|reden|karakter|gebruik"
              + "|waarom|invulling|afweging|keuze|actie|reacties|waardeafweging|geleerd|meegenomen"
              + "|definitie|onderbouwing|bestuurlijke-lading|fase|organisatie):).*(?:\\n {3,}.*)*");

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</td></table><img src=x onerror=alert(1)>",
        "[klik](javascript:alert(1)) ![foto](https://elders.example/x.png)",
        "${x} #{x} <#list a as b>${b}</#list> [=x]",
        "👩‍💻 emoji en e\u0301",
        "\u202eomgekeerd\u202c en \u05e9\u05dc\u05d5\u05dd",
        "{{x}} <% x %> | a | b |"
      })
  void every_text_comes_out_as_text(String hostile) throws IOException {
    int places = put(hostile);
    assertThat(places).isGreaterThan(40);

    Run html = project.codio("report", "druktemonitor", "-o", "-");
    Run md = project.codio("report", "druktemonitor", "-o", "-", "--format", "md");

    assertThat(html.code()).as(html.err()).isEqualTo(ExitCode.FINE);
    assertThat(md.code()).isEqualTo(ExitCode.FINE);
    assertThat(SelfContained.offences(html.out())).isEmpty();
    String word = hostile.replaceAll("(?s)^\\W*(\\w+).*$", "$1");
    assertThat(html.out().split(Pattern.quote(word), -1).length).isGreaterThan(40);
    assertThat(md.out().split(Pattern.quote(word), -1).length).isGreaterThan(40);
  }

  @Test
  void a_title_of_three_hundred_characters_is_shown_whole() throws IOException {
    String title = "Proef ".repeat(50).strip();
    project.replace(
        "casussen/druktemonitor/casus.yaml",
        "titel: Druktemonitor recreatiegebieden",
        "titel: " + title);

    assertThat(project.codio("report", "druktemonitor").code()).isEqualTo(ExitCode.FINE);
    assertThat(project.read("rapporten/druktemonitor/verslag-2026-03-12.html")).contains(title);
    assertThat(project.read("rapporten/druktemonitor/verslag-2026-03-12.md"))
        .contains("# " + title + "\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_case_with_an_odd_name_gets_its_report() throws IOException {
    String odd = "casussen/één & 'twee' <drie> \ud83d\udc1f";
    project.write(odd + "/casus.yaml", "codio: 1\nsoort: casus\ntitel: Proef\n");
    project.write(odd + "/workshop-<b>.yaml", "codio: 1\nsoort: workshop\ndatum: 2026-01-08\n");

    Run run = project.codio("report", odd, "--format", "md");

    assertThat(run.out())
        .startsWith(
            "Gemaakt: rapporten/één & 'twee' -drie- \ud83d\udc1f-90256e/verslag--b--7925fd.md\n");
  }

  private int put(String text) throws IOException {
    int places = 0;
    String block = " |\n";
    for (String file :
        new String[] {
          "codio.yaml", "strategie.yaml", "casussen/druktemonitor/casus.yaml", ExampleCopy.WORKSHOP
        }) {
      StringBuilder changed = new StringBuilder();
      Matcher field = TEXT_FIELD.matcher(project.read(file));
      while (field.find()) {
        places++;
        int indent = field.group(1).replaceAll("(?s)[^ -].*$", "").length() + 2;
        String line = field.group(1) + block + " ".repeat(indent) + text;
        field.appendReplacement(changed, Matcher.quoteReplacement(line));
      }
      field.appendTail(changed);
      project.write(file, changed.toString());
    }
    return places;
  }
}
