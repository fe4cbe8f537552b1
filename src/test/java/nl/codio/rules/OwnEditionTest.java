package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import nl.codio.framework.SecondEdition;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second edition of the framework changes nothing in records that name the first. */
class OwnEditionTest {

  private static final String FIRST = "2025-01-31";
  private static final String OLD_NAME = "duurzaamheid";
  private static final String NEW_NAME = "zuinigheid";

  @TempDir private Path root;

  @BeforeEach
  void a_project() throws IOException {
    write("codio.yaml", "codio: 1\nsoort: project\nkader: " + FIRST + "\n");
    write("casussen/loket/casus.yaml", "codio: 1\nsoort: casus\ntitel: Loket\n");
  }

  @Test
  void a_record_without_an_edition_is_judged_by_that_of_its_project() throws IOException {
    workshop("a", "", OLD_NAME);
    workshop("b", "", NEW_NAME);

    assertThat(unknown()).containsExactly("casussen/loket/workshop-b.yaml");
  }

  @Test
  void a_record_is_judged_by_its_own_edition() throws IOException {
    workshop("a", FIRST, OLD_NAME);
    workshop("b", SecondEdition.DAY, NEW_NAME);
    workshop("c", SecondEdition.DAY, OLD_NAME);
    workshop("d", FIRST, NEW_NAME);

    assertThat(unknown())
        .containsExactly("casussen/loket/workshop-c.yaml", "casussen/loket/workshop-d.yaml");
  }

  @Test
  void a_project_that_names_no_edition_is_judged_by_the_newest() throws IOException {
    write("codio.yaml", "codio: 1\nsoort: project\n");
    workshop("a", "", OLD_NAME);
    workshop("b", "", NEW_NAME);

    assertThat(unknown()).containsExactly("casussen/loket/workshop-a.yaml");
  }

  @Test
  void both_editions_are_known_and_a_third_is_not() throws IOException {
    workshop("a", SecondEdition.DAY, NEW_NAME);
    workshop("b", "2031-01-31", NEW_NAME);

    assertThat(
            project().files().stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code))
        .containsExactly("B028");
  }

  private List<String> unknown() {
    return RuleBook.judge(project(), Judged.TODAY).stream()
        .filter(finding -> finding.code().equals("K025"))
        .map(finding -> finding.place().file().toString().replace('\\', '/'))
        .toList();
  }

  private Project project() {
    Path folder = root.toAbsolutePath().normalize();
    return new ProjectReader(SecondEdition.both(), folder).read(folder);
  }

  private void workshop(String key, String edition, String value) throws IOException {
    String kader = edition.isEmpty() ? "" : "kader: " + edition + "\n";
    write(
        "casussen/loket/workshop-" + key + ".yaml",
        "codio: 1\nsoort: workshop\n"
            + kader
            + "datum: 2026-03-12\nwaarden:\n  - {waarde: "
            + value
            + "}\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
