package nl.codio.forms;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.codio.source.MappingNode;
import nl.codio.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of megabytes in which nothing is right. */
class HostileFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"sleutel-%d: x\n", "hapje%d: {a: b}\n", "weer%d:\n"})
  void readsAHundredThousandUnknownKeysInSeconds(String line) {
    StringBuilder text = new StringBuilder("titel: x\n");
    for (int i = 0; i < 100_000; i++) {
      text.append(line.replace("%d", Integer.toString(i)));
    }

    Decoded<Outing> decoded = assertTimeoutPreemptively(ofSeconds(10), () -> decode(text));

    assertThat(decoded.findings().size()).isEqualTo(100);
  }

  private static Decoded<Outing> decode(CharSequence text) {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return Decoded.from(
        (MappingNode) SourceReader.parse(Path.of("x"), bytes).root().orElseThrow(), Outing::read);
  }
}
