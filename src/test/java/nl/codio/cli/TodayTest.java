package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {

  private static final Path COMMANDS = Path.of("src/main/java/nl/codio/cli");

  @ParameterizedTest
  @ValueSource(
      strings = {"init", "validate", "status", "agenda", "fix", "report", "preview", "lsp"})
  void a_command_that_looks_at_the_clock_can_be_told_the_day(String command) {
    assertThat(Grammar.command(command).optionsMap()).containsKey("--today");
  }

  /** So that nobody asks the machine behind the back of the option. */
  @Test
  void nobody_else_asks_what_day_it_is() throws IOException {
    try (Stream<Path> files = Files.walk(COMMANDS)) {
      List<String> asking =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> read(file).contains("LocalDate.now("))
              .map(file -> file.getFileName().toString())
              .toList();
      assertThat(asking).containsExactly("Today.java");
    }
  }

  @Test
  void a_clock_stands_still_on_the_day_that_is_given() {
    Session session = session();

    assertThat(LocalDate.now(Today.clock(lsp("--today", "2031-02-03"), session)))
        .isEqualTo("2031-02-03");
    assertThat(Today.clock(lsp(), session)).isSameAs(session.clock());
    assertThatThrownBy(() -> Today.clock(lsp("--today", "gisteren"), session))
        .isInstanceOf(WrongUse.class);
  }

  private static Arguments lsp(String... options) {
    String[] words = Stream.concat(Stream.of("lsp"), Stream.of(options)).toArray(String[]::new);
    return new Arguments(Grammar.of("lsp").parseArgs(words).subcommand());
  }

  private static Session session() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Run.session(Path.of("").toAbsolutePath(), nowhere, nowhere);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
