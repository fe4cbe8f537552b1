package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.Fixture;
import nl.codio.model.FileKind;
import nl.codio.pages.YamlBlocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that docs/bestanden shows, put together as the project of somebody who copies them. */
class DocumentedFilesTest {

  private static final Path DOCS = Path.of("docs/bestanden");

  @TempDir Path project;

  /** What the examples refer to lies beside them: an older strategy, an earlier workshop. */
  @BeforeEach
  void copies_what_the_examples_refer_to() throws IOException {
    Path beside = Fixture.path("pages/beside");
    try (Stream<Path> files = Files.walk(beside)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = project.resolve(beside.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void hold_no_error_and_no_warning() throws IOException {
    List<String> documented = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      List<String> files = wholeFiles(Files.readString(DOCS.resolve(kind.word() + ".md")));
      assertThat(files).as(kind.word()).hasSize(1);
      Files.writeString(project.resolve(place(kind)), files.get(0));
      documented.add(place(kind));
    }

    for (String file : documented) {
      Run run = Run.in(project, "validate", file);
      assertThat(run.out()).as(file).doesNotContain(": fout ", ": waarschuwing ");
      assertThat(run.err()).as(file).isEmpty();
      assertThat(run.code()).as(file).isEqualTo(ExitCode.FINE);
    }
  }

  private static List<String> wholeFiles(String page) {
    return YamlBlocks.in(page).stream().filter(yaml -> yaml.startsWith("codio: ")).toList();
  }

  private static String place(FileKind kind) {
    String theCase = "casussen/druktemonitor/";
    return switch (kind) {
      case PROJECT -> "codio.yaml";
      case STRATEGY -> "strategie.yaml";
      case CASE -> theCase + "casus.yaml";
      case WORKSHOP -> theCase + "workshop-2026-03-12.yaml";
      case PROGRESS -> theCase + "voortgang.yaml";
      case ANALYSIS -> "analyse-2026-H1.yaml";
    };
  }
}
