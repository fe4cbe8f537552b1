package nl.codio.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ProgramTest {

  @TempDir private Path folder;

  @Test
  void the_code_and_both_outputs_are_kept_apart() throws Exception {
    Outcome outcome = shell("printf é; printf \"$WORD\" >&2; exit 7").run();

    assertThat(outcome).isEqualTo(new Outcome(7, "é", "woord"));
  }

  @Test
  void standard_input_is_empty() throws Exception {
    assertThat(shell("cat").run().out()).isEmpty();
  }

  @Test
  void what_takes_too_long_is_ended() {
    assertThatThrownBy(shell("sleep 600")::run)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("still running after PT1S");
  }

  private Program shell(String script) {
    return new Program(
        List.of("sh", "-c", script), folder, Map.of("WORD", "woord"), Duration.ofSeconds(1));
  }
}
