package nl.codio.mend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.framework.Editions;
import nl.codio.project.OpenFiles;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import nl.codio.project.ReadFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is mended in a file for what stands in others. */
class MenderTest {

  private static final String FIRST = "casussen/een/workshop-2026-01-08.yaml";
  private static final String SECOND = "casussen/een/workshop-2026-03-12.yaml";
  private static final String LOG = "casussen/een/voortgang.yaml";

  @TempDir private Path root;

  @BeforeEach
  void project() {
    write("codio.yaml", "codio: 1\nsoort: project\n");
    write("casussen/een/casus.yaml", "codio: 1\nsoort: casus\ntitel: Een\n");
    write(FIRST, "codio: 1\nsoort: workshop\ndatum: 2026-01-08\nacties:\n  - actie: a\n  - b\n");
    write(SECOND, "codio: 1\nsoort: workshop\ndatum: 2026-03-12\nacties:\n  - actie: c\n");
  }

  @Test
  void numbers_on_within_the_case() {
    Mender mender = new Mender(read());

    assertThat(after(mender, FIRST)).contains("id: A1\n    actie: a", "id: A2\n    actie: b");
    assertThat(after(mender, SECOND)).contains("id: A3\n    actie: c");
  }

  @Test
  void another_case_numbers_for_itself() {
    write(
        "casussen/twee/workshop-2026-01-08.yaml",
        "codio: 1\nsoort: workshop\ndatum: 2026-01-08\nacties:\n  - {id: A40, actie: x}\n");

    assertThat(after(new Mender(read()), SECOND)).contains("id: A1\n    actie: c");
  }

  @Test
  void never_gives_an_id_again_that_something_still_names() {
    write(LOG, "codio: 1\nsoort: voortgang\nregels:\n  - {datum: 2026-06-01, actie: [A5, A4]}\n");
    assertThat(after(new Mender(read()), SECOND)).contains("id: A6\n    actie: c");

    write(
        "strategie.yaml",
        """
        codio: 1
        soort: strategie
        actieplan:
          algemene-maatregelen:
            - {maatregel: m, uit-acties: [een/2026-01-08/A7, twee/2026-01-08/A70]}
        """);
    assertThat(after(new Mender(read()), SECOND)).contains("id: A8\n    actie: c");
  }

  @Test
  void numbers_in_a_text_are_no_ids() {
    write(
        "casussen/een/casus.yaml",
        "codio: 1\nsoort: casus\ntitel: De A12 bij Gouda\nopsteller: A27\n");

    assertThat(after(new Mender(read()), SECOND)).contains("id: A1\n    actie: c");
  }

  @Test
  void gives_no_id_where_a_file_that_may_hold_one_cannot_be_read() {
    write(LOG, "codio: 1\nsoort: voortgang\nregels:\n  - {datum: 2026-06-01, actie: [A5\n");

    assertThat(new Mender(read()).mend(file(read(), SECOND))).isEmpty();
  }

  @Test
  void a_name_that_somewhere_is_an_own_value_stays() {
    write(SECOND, "codio: 1\nsoort: workshop\ndatum: 2026-03-12\nbelangrijkste: [RUST, PRIVACY]\n");
    write(
        FIRST,
        """
        codio: 1
        soort: workshop
        datum: 2026-01-08
        waarden:
          - eigen-waarde: Rust
            principe: participatie
        """);

    assertThat(after(new Mender(read()), SECOND)).contains("[RUST, Privacy]");
  }

  @Test
  void suggests_own_values_of_the_case_too() {
    write(
        FIRST,
        """
        codio: 1
        soort: workshop
        datum: 2026-01-08
        waarden:
          - eigen-waarde: Stilte
            principe: participatie
        """);
    write(SECOND, "codio: 1\nsoort: workshop\ndatum: 2026-03-12\nbelangrijkste: [stiltte]\n");

    assertThat(new Mender(read()).mends(file(read(), SECOND)))
        .extracting(OneFile::line)
        .containsExactly("4:17: \"stiltte\" → \"stilte\" (K025) ?\n");
  }

  @Test
  void looks_at_the_text_of_an_editor() {
    Path location = root.resolve(SECOND);
    byte[] typed =
        "codio: 1\nsoort: workshop\ndatum: 2026-03-12\nbelangrijkste: [privasy]\n".getBytes(UTF_8);
    OpenFiles open = new OpenFiles(Map.of(location, typed));
    Project project = new ProjectReader(Editions.known(), root, open).read(root);

    List<Mend> mends = new Mender(project).mends(file(project, SECOND));

    assertThat(mends).hasSize(1);
    assertThat(mends.get(0).sure()).isFalse();
    assertThat(new String(mends.get(0).patch().applyTo(typed), UTF_8))
        .endsWith("belangrijkste: [privacy]\n");
  }

  private String after(Mender mender, String name) {
    Optional<Mended> mended = mender.mend(file(read(), name));
    return mended.orElseThrow().after().text();
  }

  private Project read() {
    return new ProjectReader(Editions.known(), root).read(root);
  }

  private ReadFile file(Project project, String name) {
    return project.files().stream()
        .filter(file -> file.location().equals(root.resolve(name)))
        .findFirst()
        .orElseThrow();
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
