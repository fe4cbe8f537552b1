package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.diagnostics.Finding;
import nl.codio.framework.Editions;
import nl.codio.mend.Mend;
import nl.codio.mend.Mender;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import nl.codio.project.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of one case as much is said when the other cases of its project are not read. */
class CaseByItselfTest {

  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad").toAbsolutePath();

  /** Every folder of a fixture that is a project, and the example. */
  static List<Path> projects() {
    return Stream.concat(
            Fixtures.all().stream()
                .flatMap(one -> Stream.of("good", "bad").map(one.folder()::resolve)),
            Stream.of(EXAMPLE))
        .map(Path::toAbsolutePath)
        .filter(folder -> Files.exists(folder.resolve("codio.yaml")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void a_file_of_a_case_gives_the_findings_that_it_gives_in_the_whole_project(Path root) {
    Project whole = reader(root).read(root);
    for (ReadFile file : whole.files()) {
      Project part = reader(root).read(root, List.of(file.location()));

      assertThat(told(part, file)).isEqualTo(told(whole, file));
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void a_file_of_a_case_is_mended_as_in_the_whole_project(Path root) {
    Project whole = reader(root).read(root);
    for (ReadFile file : whole.files()) {
      Project part = reader(root).read(root, List.of(file.location()));

      assertThat(mends(part, file)).isEqualTo(mends(whole, file));
    }
  }

  @Test
  void other_cases_are_not_read() {
    Path theCase = EXAMPLE.resolve("casussen/druktemonitor");

    assertThat(reader(EXAMPLE).read(EXAMPLE, List.of(theCase)).cases())
        .hasSize(1)
        .allSatisfy(one -> assertThat(one.name()).isEqualTo("druktemonitor"));
  }

  @Test
  void all_cases_are_read_for_what_lies_in_none() {
    Path strategy = EXAMPLE.resolve("strategie.yaml");
    Path theCase = EXAMPLE.resolve("casussen/druktemonitor");

    assertThat(reader(EXAMPLE).read(EXAMPLE, List.of(theCase, strategy)).files())
        .hasSameSizeAs(reader(EXAMPLE).read(EXAMPLE).files());
  }

  private static List<Finding> told(Project project, ReadFile file) {
    LocalDate today = Judged.TODAY;
    return RuleBook.judge(project, today).stream()
        .filter(finding -> finding.place().file().equals(file.name()))
        .toList();
  }

  private static List<Mend> mends(Project project, ReadFile file) {
    ReadFile same =
        project.files().stream()
            .filter(one -> one.location().equals(file.location()))
            .findFirst()
            .orElseThrow();
    return new Mender(project).mends(same);
  }

  private static ProjectReader reader(Path root) {
    return new ProjectReader(Editions.known(), root);
  }
}
