package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.codio.process.Outcome;
import nl.codio.process.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process of its own, without HOME or any other variable, in a project that may only be read. */
@DisabledOnOs(OS.WINDOWS)
class ReadOnlyProjectTest {

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    permit("r-xr-xr-x");
  }

  @AfterEach
  void permitAgain() throws IOException {
    permit("rwxr-xr-x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "validate --format json",
        "fix",
        "accents",
        "status",
        "agenda",
        "agenda --format ics",
        "values privacy",
        "rules",
        "explain W155",
        "schema workshop",
        "help casus",
        "report druktemonitor -o -",
        "report druktemonitor -o ../uit"
      })
  void works_and_leaves_every_file_as_it_was(String args) throws Exception {
    Map<String, String> before = project.snapshot();

    Outcome outcome = run(args);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isNotEmpty();
    assertThat(project.snapshot()).isEqualTo(before);
  }

  private Outcome run(String args) throws Exception {
    List<String> command = new ArrayList<>(List.of("env", "-i"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.codio.cli.Main"));
    command.addAll(List.of(args.split(" ", -1)));
    return new Program(command, project.root(), Map.of(), Duration.ofMinutes(1)).run();
  }

  private void permit(String permissions) throws IOException {
    try (Stream<Path> all = Files.walk(project.root())) {
      for (Path path : all.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
      }
    }
  }
}
