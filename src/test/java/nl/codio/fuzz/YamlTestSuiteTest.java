package nl.codio.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.codio.diagnostics.Severity;
import nl.codio.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every corner of YAML, in the inputs of the YAML Test Suite: each is read, as a file by itself and
 * as an answer in a case, with findings that have a place and never with a stack trace. What is not
 * YAML is told.
 */
class YamlTestSuiteTest {

  private static final Path INPUTS = Path.of("src/test/resources/yaml-test-suite/inputs.json");

  /**
   * Not YAML by the standard, and read all the same, as what was meant: a comment without a space
   * before it, a list or a text in quotes that is not indented, a tab within one, a lone dash.
   */
  private static final Set<String> READ_ALL_THE_SAME =
      Set.of("9C9N", "9JBA", "CVW2", "DK95-1", "G5U8", "QB6E", "S98Z", "SU5Z", "Y79Y-3", "YJV2");

  private static final int IN_THE_SUITE = 402;
  private static final int ERRORS_IN_THE_SUITE = 94;

  /** A test of the suite. */
  record Input(String id, String name, boolean isError, String yaml) {
    byte[] bytes() {
      return yaml.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return id + " " + name;
    }
  }

  static List<Input> inputs() throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (JsonNode test : new ObjectMapper().readTree(INPUTS.toFile())) {
      inputs.add(
          new Input(
              test.get("id").asText(),
              test.get("name").asText(),
              test.get("error").asBoolean(),
              test.get("yaml").asText()));
    }
    return inputs;
  }

  static List<Input> errors() throws IOException {
    return inputs().stream().filter(Input::isError).toList();
  }

  @Test
  void the_whole_suite_is_here() throws IOException {
    assertThat(inputs()).hasSize(IN_THE_SUITE);
    assertThat(errors()).hasSize(ERRORS_IN_THE_SUITE);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void is_read_as_a_file_by_itself(Input input) {
    Targets.reader(input.bytes());
    Targets.file((char) Seeds.KIND_IN_TEXT + input.yaml());
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void is_read_as_an_answer_in_a_case(Input input) {
    String head = "codio: 1\nsoort: casus\ntitel: Proef\n";
    String below = "  " + input.yaml().replace("\n", "\n  ") + "\n";

    Targets.file((char) Seeds.KIND_IN_TEXT + head + "omschrijving:\n" + below);
    Targets.file((char) Seeds.KIND_IN_TEXT + head + "projectleider: " + input.yaml());
  }

  @ParameterizedTest
  @MethodSource("errors")
  void what_is_not_yaml_is_told_as_an_error(Input input) {
    boolean told =
        SourceReader.parse(Path.of("a.yaml"), input.bytes()).findings().stream()
            .anyMatch(finding -> finding.severity() == Severity.ERROR);

    assertThat(told).isNotEqualTo(READ_ALL_THE_SAME.contains(input.id()));
  }
}
