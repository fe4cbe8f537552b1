package nl.codio.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.codio.diagnostics.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree: every part knows where it stands, and keeps what was written. */
class TreeTest {

  @Test
  void knowsWhereEachPartStands() {
    MappingNode root =
        (MappingNode)
            read(
                """
                titel: "Een 😀" # opmerking
                lijst: [a, {b: c}]
                blok: |
                  Regel een.
                  Regel twee.
                """);

    assertThat(span(root, "titel")).isEqualTo(Span.onLine(1, 8, 7));
    assertThat(span(root, "lijst")).isEqualTo(Span.onLine(2, 8, 11));
    SequenceNode list = (SequenceNode) value(root, "lijst");
    assertThat(list.flow()).isTrue();
    assertThat(list.items().get(1).place().span()).isEqualTo(Span.onLine(2, 12, 6));
    assertThat(span(root, "blok").start()).isEqualTo(Span.onLine(3, 7, 0).start());
    assertThat(((ScalarNode) value(root, "blok")).text()).isEqualTo("Regel een.\nRegel twee.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "on",
        "13:30",
        "2026-01-01",
        "0x1F",
        "1_000",
        "007",
        "1.50",
        "+1",
        ".inf",
        "True",
        "nee"
      })
  void keepsEveryWordAsItWasWritten(String word) {
    MappingNode root = (MappingNode) read("a: " + word + "\n");

    assertThat(value(root, "a")).extracting(node -> ((ScalarNode) node).text()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "''", "\"\"", "null", "~", "[]", "{}", "[~, '']", "{b: , c: [~]}"})
  void countsWhatIsNotFilledInAsEmpty(String value) {
    assertThat(value((MappingNode) read("a: " + value + "\n"), "a").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "nee", "false", "'null'", "\"~\"", "[~, x]", "{b: , c: d}"})
  void countsWhatIsFilledInAsFilledIn(String value) {
    assertThat(value((MappingNode) read("a: " + value + "\n"), "a").isEmpty()).isFalse();
  }

  @Test
  void keepsTheFirstOfAKeyThatStandsTwice() {
    MappingNode root = (MappingNode) read("a: eerst\na: later\n");

    assertThat(root.entries()).hasSize(1);
    assertThat(((ScalarNode) value(root, "a")).text()).isEqualTo("eerst");
  }

  private static Node read(String text) {
    return SourceReader.parse(Path.of("boom.yaml"), text.getBytes(StandardCharsets.UTF_8))
        .root()
        .orElseThrow();
  }

  private static Node value(MappingNode root, String key) {
    return root.entry(key).orElseThrow().value();
  }

  private static Span span(MappingNode root, String key) {
    return value(root, key).place().span();
  }
}
