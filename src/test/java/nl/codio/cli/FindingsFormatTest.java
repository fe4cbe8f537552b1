package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms that other programs take, of one project in which all weights and odd texts are. */
class FindingsFormatTest {

  /** A name in which much has a meaning elsewhere. */
  private static final String ODD = "casussen/één, 100% #1 [a](b)/casus.yaml";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void spoil() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    project.replace(ExampleCopy.WORKSHOP, "- waarde: privacy", "- waarde: privasy");
    project.replace(ExampleCopy.WORKSHOP, "{waarde: privacy", "{waarde: privasy");
    project.write(
        ODD,
        """
        codio: 1
        soort: casus
        titel: Proef
        afgesloten: ja
        "::error::x": 1
        "[klik](https://elders.example) \\e[31m \\u202e %0A::stop-commands::x": 2
        "👩‍💻 é & <b> ]]> '\\"": 3
        omschrijving: {context: \t"]]>"}
        """);
  }

  @ParameterizedTest
  @EnumSource(names = {"SARIF", "JUNIT", "GITHUB", "GITLAB"})
  void each_form_is_as_it_was(FindingsFormat format) {
    Run run = project.codio("validate", "--format", format.word());

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
    Golden.check("cli/validate/forms/" + format.word() + ".txt", withoutPages(run.out()));
  }

  @Test
  void sarif_brings_the_page_of_a_rule_along() throws IOException {
    JsonNode rule = sarif(project.root()).at("/tool/driver/rules/0");

    String id = rule.get("id").asText();
    String page = Files.readString(Path.of("docs/regels", id + ".md"));
    assertThat(rule.at("/help/markdown").asText()).isEqualTo(page);
    assertThat(rule.at("/help/text").asText() + "\n").isEqualTo(project.codio("explain", id).out());
  }

  /** The pages of rules have tests of their own. */
  private static String withoutPages(String text) {
    return text.replaceAll("(?m)^( +\"text\": \"[A-Z]\\d{3} | +\"markdown\": \").*", "$1…");
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void each_form_is_what_others_take(Content content) throws IOException {
    content.make(project);

    PublishedForms.checkSarif(project.codio("validate", "--format", "sarif").out());
    PublishedForms.checkGitlab(project.codio("validate", "--format", "gitlab").out());
    PublishedForms.checkJunit(project.codio("validate", "--format", "junit").out());
    assertThat(project.codio("validate", "--format", "github").out().lines())
        .allMatch(line -> line.matches("::(error|warning|notice) file=[^:,\r\n]+,line=\\d+.*"));
  }

  @Test
  void of_no_findings_each_form_is_a_whole_document() throws IOException {
    String[] fine = {"validate", "strategie.yaml", "--format"};

    String sarif = Run.in(project.root(), fine[0], fine[1], fine[2], "sarif").out();
    PublishedForms.checkSarif(sarif);
    JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");
    assertThat(run.get("results").isArray()).isTrue();
    assertThat(run.get("results")).isEmpty();
    assertThat(run.at("/tool/driver/rules")).isEmpty();
    String junit = Run.in(project.root(), fine[0], fine[1], fine[2], "junit").out();
    PublishedForms.checkJunit(junit);
    assertThat(junit)
        .contains("tests=\"1\" failures=\"0\"", "<testcase name=\"niets gevonden\"")
        .doesNotContain("<failure", "<skipped");
    assertThat(Run.in(project.root(), fine[0], fine[1], fine[2], "gitlab").out()).isEqualTo("[]\n");
    assertThat(Run.in(project.root(), fine[0], fine[1], fine[2], "json").out()).isEqualTo("[]\n");
    assertThat(Run.in(project.root(), fine[0], fine[1], fine[2], "github").out()).isEmpty();
  }

  @Test
  void files_are_named_from_the_root_of_the_repository() throws IOException {
    Files.createDirectory(folder.toRealPath().resolve(".git"));
    Path here = project.path("casussen/druktemonitor");

    JsonNode result = sarif(here).at("/results/0");

    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .startsWith("stad/casussen/");
    assertThat(Run.in(here, "validate", "--format", "github").out())
        .contains(" file=stad/casussen/druktemonitor/workshop-2026-03-12.yaml,line=53,");
  }

  @Test
  void every_result_of_sarif_points_to_its_rule_and_has_a_name_of_its_own() throws IOException {
    JsonNode run = sarif(project.root());

    assertThat(run.get("results"))
        .hasSizeGreaterThan(8)
        .allSatisfy(
            result ->
                assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id"))
                    .isEqualTo(result.get("ruleId")));
    List<String> names = run.get("results").findValuesAsText("codio/v1");
    assertThat(names).doesNotHaveDuplicates().hasSameSizeAs(run.get("results"));
  }

  @Test
  void in_english_every_form_is_english() {
    for (String format : List.of("sarif", "junit", "github", "gitlab")) {
      assertThat(project.codio("validate", "--lang", "en", "--format", format).out())
          .contains("is not a value of the framework")
          .doesNotContain("geen waarde uit het kader");
    }
  }

  @Test
  void what_does_not_fail_the_run_fails_no_test() {
    String asErrors = project.codio("validate", "--format", "junit").out();
    String strict = project.codio("validate", "--format", "junit", "--fail-on", "advies").out();

    assertThat(asErrors).contains("<failure", "type=\"fout\"", "<skipped message=\"advies: ");
    assertThat(asErrors).doesNotContain("type=\"advies\"");
    assertThat(strict).contains("type=\"advies\"").doesNotContain("<skipped");
  }

  private static JsonNode sarif(Path where) throws IOException {
    return new ObjectMapper()
        .readTree(Run.in(where, "validate", "--format", "sarif").out())
        .at("/runs/0");
  }

  /** What may stand in a file. */
  enum Content {
    ODD_TEXTS {
      @Override
      void make(ExampleCopy project) {}
    },
    UNREADABLE {
      @Override
      void make(ExampleCopy project) throws IOException {
        Files.write(project.path("codio.yaml"), new byte[] {'a', (byte) 0xC3, '(', 0, 1});
      }
    },
    BROKEN {
      @Override
      void make(ExampleCopy project) throws IOException {
        byte[] broken = "codio: 1\nsoort: [\n\u0001x\n".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 2] = (byte) 0xED;
        Files.write(project.path("strategie.yaml"), broken);
      }
    },
    EMPTY {
      @Override
      void make(ExampleCopy project) throws IOException {
        project.write("strategie.yaml", "");
      }
    },
    LONG {
      @Override
      void make(ExampleCopy project) throws IOException {
        project.write("strategie.yaml", "x".repeat(120_000));
      }
    };

    abstract void make(ExampleCopy project) throws IOException;
  }
}
