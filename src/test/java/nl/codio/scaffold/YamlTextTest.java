package nl.codio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import nl.codio.source.MappingNode;
import nl.codio.source.Reading;
import nl.codio.source.ScalarNode;
import nl.codio.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = '@',
      value = {
        "Druktemonitor recreatiegebieden@Druktemonitor recreatiegebieden",
        "'s-Hertogenbosch@\"'s-Hertogenbosch\"",
        "nee@\"nee\"",
        "2026-01-01@\"2026-01-01\"",
        "Wie: wij@\"Wie: wij\"",
        "[a, b]@\"[a, b]\"",
      })
  void stands_between_quotes_only_where_it_would_say_something_else(String text, String yaml) {
    assertThat(YamlText.of(text)).isEqualTo(yaml);
  }

  @Property(tries = 2_000)
  void is_read_as_it_was_meant(@ForAll @NotBlank String text) {
    assertThat(read("sleutel: " + YamlText.of(text) + "\n")).isEqualTo(text);
    assertThat(read("sleutel: " + YamlText.of(text + ", x: [y] # z") + "\n"))
        .isEqualTo(text + ", x: [y] # z");
  }

  private static String read(String yaml) {
    Reading reading = SourceReader.parse(Path.of("t.yaml"), yaml.getBytes(StandardCharsets.UTF_8));
    return reading
        .root()
        .map(MappingNode.class::cast)
        .flatMap(root -> root.entry("sleutel"))
        .map(entry -> ((ScalarNode) entry.value()).text())
        .orElse("niet te lezen: " + yaml);
  }
}
