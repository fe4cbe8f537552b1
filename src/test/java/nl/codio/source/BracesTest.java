package nl.codio.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.Fixture;
import nl.codio.Told;
import nl.codio.diagnostics.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences between braces, on the second line of each file, and the mend that is shown. */
class BracesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hekje-in-accolades",
        "dubbele-punt-in-accolades",
        "aanhaling-in-accolades",
        "vraagteken-in-accolades",
        "accolade-open",
      })
  void readsAfterTheShownMend(String name) {
    String text = Fixture.text("source/yaml/" + name + ".yaml");
    Finding finding = read(text).findings().get(0);
    String hint = Told.mend(finding);
    List<String> lines = new ArrayList<>(text.lines().toList());

    assertThat(finding.place().span().start().line()).isEqualTo(2);
    lines.set(1, "  - " + hint.substring(hint.indexOf('\n') + 1).replace("\n", "\n    "));

    assertThat(Told.by(read(String.join("\n", lines)))).isEqualTo("niets\n");
  }

  private static Reading read(String text) {
    return SourceReader.parse(Path.of("waarden.yaml"), text.getBytes(StandardCharsets.UTF_8));
  }
}
