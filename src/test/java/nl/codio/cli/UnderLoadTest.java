package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.codio.process.Outcome;
import nl.codio.process.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much, too full or gone is told in a sentence; never is there a stack trace. */
class UnderLoadTest {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void a_file_of_half_a_gigabyte_is_told_and_not_read() throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(project.path("groot.yaml").toFile(), "rw")) {
      file.setLength(500_000_000);
    }

    Outcome outcome = codio("-Xmx64m", "validate", "--today", "2026-11-24");

    assertThat(outcome.out()).contains("groot.yaml:1:1: fout B003").contains("500 MB");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"values", "validate --format json", "agenda --days 900", "rules"})
  @DisabledOnOs(OS.WINDOWS)
  void a_reader_that_has_seen_enough_is_no_mistake(String args) throws Exception {
    Outcome outcome = shell(args + " | head -n 1");

    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(outcome.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"values", "validate --format json", "report druktemonitor -o -", "agenda"})
  void a_full_disk_is_told(String args) throws Exception {
    assumeTrue(Files.exists(FULL));

    Outcome outcome = shell(args + " > " + FULL);

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("Is de schijf vol?").doesNotContain("Exception");
  }

  @Test
  void a_folder_that_goes_away_while_it_is_read_is_no_reason_to_stumble() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    Thread other =
        new Thread(
            () -> {
              while (!done.get()) {
                remove(project.path("casussen/chatbot"));
                make(project.path("casussen/chatbot/casus.yaml"));
              }
            });
    other.start();
    try {
      for (int i = 0; i < 60; i++) {
        Run run = project.codio("validate", "--today", "2026-11-24");
        assertThat(run.code()).isIn(ExitCode.FINE, ExitCode.FINDINGS);
        assertThat(run.err()).isEmpty();
      }
    } finally {
      done.set(true);
      other.join();
    }
  }

  private static void make(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "codio: 1\nsoort: casus\ntitel: Er weer\n");
    } catch (IOException e) {
      // The other way about in the next round.
    }
  }

  private static void remove(Path at) {
    try (Stream<Path> all = Files.walk(at)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // Gone already.
    }
  }

  private Outcome shell(String line) throws Exception {
    String java = String.join("' '", java(List.of()));
    return run(List.of("sh", "-c", "'" + java + "' " + line));
  }

  private Outcome codio(String option, String... args) throws Exception {
    List<String> command = java(List.of(option));
    command.addAll(List.of(args));
    return run(command);
  }

  private static List<String> java(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.codio.cli.Main"));
    return command;
  }

  private Outcome run(List<String> command) throws Exception {
    return new Program(command, project.root(), Map.of(), Duration.ofMinutes(2)).run();
  }
}
