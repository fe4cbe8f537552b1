package nl.codio.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.process.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codio in a terminal, where somebody can be asked. */
@Tag("ci")
class TerminalIT {

  /** What types: {@code answer QUESTION TEXT} waits until the question is on the screen. */
  private static final String TYPIST =
      """
      mkdir project && mkfifo keys
      answer() {
        i=0
        until grep -q "$1" screen || [ "$i" -gt 200 ]; do
          sleep 0.1
          i=$((i + 1))
        done
        printf "$2"
      }
      type() {
      """;

  /** Whoever started these tests may have made them deaf to Ctrl-C; codio has to hear it. */
  private static final String TERMINAL =
      """
      }
      : >screen
      type >keys &
      (cd project && exec env --default-signal=INT script -qec "$DIST/bin/codio init" /dev/null) \\
        <keys >screen 2>&1
      code=$?
      cat screen
      exit $code
      """;

  @TempDir private Path folder;

  @Test
  void asks_what_it_needs() throws Exception {
    Outcome outcome =
        type(
            """
            answer organisatie 'Gemeente Één\\n'
            answer Strategie 'nee\\n'
            answer 'eerste casus' '\\n'
            """);

    assertThat(outcome.code()).as(outcome.out()).isZero();
    assertThat(outcome.out()).contains("Gemaakt: casussen/voorbeeldcasus/casus.yaml");
    assertThat(folder.resolve("project/codio.yaml"))
        .content()
        .contains("organisatie: Gemeente Één");
  }

  @Test
  void an_interruption_leaves_nothing_behind() throws Exception {
    Outcome outcome =
        type(
            """
            answer organisatie 'Gemeente X\\n'
            answer Strategie '\\003'
            """);

    assertThat(outcome.code()).as(outcome.out()).isEqualTo(130);
    assertThat(files()).isEmpty();
  }

  @Test
  void the_end_of_the_input_leaves_nothing_behind() throws Exception {
    Outcome outcome = type("answer organisatie '\\004'\n");

    assertThat(outcome.code()).as(outcome.out()).isEqualTo(2);
    assertThat(outcome.out()).contains("Gestopt: er is niets gemaakt.");
    assertThat(files()).isEmpty();
  }

  @Test
  void colours_are_for_a_terminal_that_shows_them() throws Exception {
    Outcome outcome =
        new Shell(folder)
            .run(
                """
                echo 'codio: [' >x
                check() { script -qec "$DIST/bin/codio validate -q --stdin <x" /dev/null </dev/null; }
                export TERM=xterm
                check
                echo ===
                NO_COLOR=1 check
                echo ===
                TERM=dumb check
                echo ===
                "$DIST/bin/codio" validate -q --stdin <x
                """);

    List<String> shown = List.of(outcome.out().split("===\\R"));
    assertThat(shown).hasSize(4);
    assertThat(shown.get(0)).contains("\u001b[1;31mfout\u001b[0m B004");
    assertThat(shown.subList(1, 4))
        .allSatisfy(text -> assertThat(text).contains("fout B004").doesNotContain("\u001b"));
  }

  private Outcome type(String answers) throws IOException, InterruptedException {
    return new Shell(folder).run(TYPIST + answers + TERMINAL);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("project"))) {
      return files.toList();
    }
  }
}
