package nl.codio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.Fixture;
import nl.codio.diagnostics.Severity;
import nl.codio.framework.Editions;
import nl.codio.model.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every released version of the format can be read for ever. */
class FormatVersionsTest {

  private static final Path VERSIONS = Fixture.path("versions").toAbsolutePath();

  static List<Path> projects() throws IOException {
    try (Stream<Path> all = Files.walk(VERSIONS, 2)) {
      return all.filter(folder -> Files.exists(folder.resolve("codio.yaml"))).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void every_file_is_read_whole_and_without_an_error(Path folder) {
    Project project = new ProjectReader(Editions.known(), folder).read(folder);

    assertThat(project.files()).isNotEmpty();
    for (ReadFile file : project.files()) {
      assertThat(file.document()).as(file.name().toString()).isPresent();
      assertThat(file.findings())
          .as(file.name().toString())
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  @Test
  void every_kind_of_file_is_among_them() throws IOException {
    for (Path version : folders()) {
      StringBuilder all = new StringBuilder();
      try (Stream<Path> files = Files.walk(version)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
          all.append(Files.readString(file));
        }
      }
      for (FileKind kind : FileKind.values()) {
        assertThat(all).as(version.toString()).contains("soort: " + kind.word());
      }
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(VERSIONS)) {
      return all.filter(Files::isDirectory).toList();
    }
  }
}
