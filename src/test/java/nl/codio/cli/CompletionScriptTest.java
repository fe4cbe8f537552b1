package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated part of each script in {@code completions}. */
class CompletionScriptTest {

  @ParameterizedTest
  @EnumSource
  void its_lists_are_what_the_commands_declare(CompletionScript script) throws IOException {
    String text = Files.readString(script.path());
    String renewed = script.renewed(text);
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(script.path(), renewed);
    } else {
      assertThat(text).as("re-made with -Dgoldens.update=true").isEqualTo(renewed);
    }
  }
}
