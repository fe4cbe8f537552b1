package nl.codio.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.codio.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbracedTest {

  @Test
  void putsEachKeyOnALineAndEachSentenceBehindABar() {
    assertThat(
            Unbraced.lines(
                "waarde: gemak, waarom: snel, maar duur: 12 euro, bij: [A1, A2], datum: 2026-02-03"))
        .contains(
            """
            waarde: gemak
            waarom: |
              snel, maar duur: 12 euro
            bij: [A1, A2]
            datum: 2026-02-03""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "waarde: gemak, waarom: \"Rust\" is nodig, groep: \"de eerste\"",
        "waarom: zie nota #12",
        "waarom: ? nog te doen",
        "waarom: 's avonds, bij: [a b, 'c'], uitleg: [x] gedaan",
        "waarom: -",
      })
  void makesLinesThatYamlLeavesWhole(String inner) {
    byte[] lines = Unbraced.lines(inner).orElseThrow().getBytes(StandardCharsets.UTF_8);

    assertThat(Told.by(SourceReader.parse(Path.of("mend.yaml"), lines))).isEqualTo("niets\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a: {b: c}", "geen sleutel", "Let op: x", "waarom:, uitleg: x"})
  void leavesAloneWhatItCannotTakeApart(String inner) {
    assertThat(Unbraced.lines(inner)).isEmpty();
  }
}
