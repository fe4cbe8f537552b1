package nl.codio.project;

import static java.time.Duration.ofSeconds;
import static nl.codio.project.ProjectCopy.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Links where they are followed. On Windows one needs a right of its own to make them. */
@DisabledOnOs(OS.WINDOWS)
class FollowedLinksTest {

  private static final String CASE = "codio: 1\nsoort: casus\ntitel: Proef\n";

  @TempDir private Path folder;
  private Path root;
  private Path shared;

  @BeforeEach
  void makeProject() throws IOException {
    root = folder.toRealPath().resolve("project");
    shared = folder.toRealPath().resolve("gedeeld");
    write(root.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    write(root.resolve("casussen/proef/casus.yaml"), CASE);
    write(shared.resolve("kaart/casus.yaml"), CASE);
    write(shared.resolve("strategie.yaml"), "codio: 1\nsoort: strategie\ntitel: Gedeeld\n");
  }

  @Test
  void a_link_to_a_folder_or_a_file_outside_is_read_where_it_stands() throws IOException {
    link("casussen/elders", shared.resolve("kaart"));
    link("strategie.yaml", shared.resolve("strategie.yaml"));

    FileTree tree = tree();

    assertThat(files(tree))
        .containsExactly(
            "casussen/elders/casus.yaml",
            "casussen/proef/casus.yaml",
            "codio.yaml",
            "strategie.yaml");
    assertThat(tree.findings()).isEmpty();
    assertThat(read().cases()).extracting(CaseFolder::name).containsExactly("elders", "proef");
  }

  @Test
  void a_circle_of_links_ends() throws IOException {
    link("casussen/proef/omhoog", root.resolve("casussen"));
    link("casussen/zelf", root.resolve("casussen/zelf"));
    link("gedeeld", shared);
    Files.createSymbolicLink(shared.resolve("terug"), root.resolve("casussen"));
    Files.createSymbolicLink(shared.resolve("kring"), shared);

    FileTree tree = assertTimeoutPreemptively(ofSeconds(5), this::tree);

    assertThat(files(tree))
        .containsExactly(
            "casussen/proef/casus.yaml",
            "codio.yaml",
            "gedeeld/kaart/casus.yaml",
            "gedeeld/strategie.yaml");
    assertThat(told(tree))
        .containsExactly(
            "casussen/proef/omhoog findings.B033.again",
            "gedeeld/kring findings.B033.again",
            "gedeeld/terug findings.B033.again");
  }

  @Test
  void a_link_to_a_folder_around_the_project_does_not_come_back_into_it() throws IOException {
    link("casussen/alles", folder.toRealPath());

    assertThat(files(assertTimeoutPreemptively(ofSeconds(5), this::tree)))
        .containsExactly(
            "casussen/alles/gedeeld/kaart/casus.yaml",
            "casussen/alles/gedeeld/strategie.yaml",
            "casussen/proef/casus.yaml",
            "codio.yaml");
  }

  @Test
  void a_folder_to_which_two_links_lead_is_read_once_by_the_first_name() throws IOException {
    link("casussen/b", shared.resolve("kaart"));
    link("casussen/a", shared.resolve("kaart"));

    FileTree tree = tree();

    assertThat(files(tree)).contains("casussen/a/casus.yaml").doesNotContain("casussen/b");
    assertThat(told(tree)).containsExactly("casussen/b findings.B033.again");
  }

  @Test
  void a_file_to_which_two_links_lead_is_in_both_places() throws IOException {
    link("casussen/proef/strategie.yaml", shared.resolve("strategie.yaml"));
    link("strategie.yaml", shared.resolve("strategie.yaml"));

    assertThat(files(tree())).contains("casussen/proef/strategie.yaml", "strategie.yaml");
  }

  @Test
  void a_link_to_a_folder_that_is_passed_over_or_holds_another_project_is_too() throws IOException {
    Path other = folder.toRealPath().resolve("ander");
    write(other.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    link("ander", other);
    link("rapporten", shared);
    link(".verborgen", shared);

    assertThat(files(tree())).containsExactly("casussen/proef/casus.yaml", "codio.yaml");
    assertThat(reader().rootsBelow(root)).containsExactly(root.resolve("ander"), root);
  }

  @Test
  void a_reference_may_lead_through_a_link_only_where_these_are_followed() throws IOException {
    link("elders", shared);
    write(
        root.resolve("codio.yaml"),
        "codio: 1\nsoort: project\nstrategie: ./elders/strategie.yaml\n");

    assertThat(read().strategy()).isInstanceOf(StrategyLink.Found.class);
    assertThat(presence(read(), "./elders/strategie.yaml")).isEqualTo(Presence.HERE);
    assertThat(presence(read(), "./elders/weg.pdf")).isEqualTo(Presence.MISSING);
    assertThat(presence(read(), "../gedeeld/strategie.yaml")).isEqualTo(Presence.OUTSIDE);
    assertThat(ProjectCopy.read(root).strategy()).isInstanceOf(StrategyLink.Missing.class);
    assertThat(presence(ProjectCopy.read(root), "./elders/strategie.yaml"))
        .isEqualTo(Presence.OUTSIDE);
  }

  @Test
  void a_link_to_nowhere_is_told_as_a_file_that_cannot_be_read() throws IOException {
    link("weg.yaml", shared.resolve("weg.yaml"));

    assertThat(read().files().stream().flatMap(file -> file.findings().stream()))
        .extracting(finding -> finding.place().file() + " " + finding.code())
        .containsExactly("weg.yaml B001");
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(root.resolve(name), target);
  }

  private ProjectReader reader() {
    return ProjectCopy.reader(root).with(Links.FOLLOWED);
  }

  private Project read() {
    return reader().read(root);
  }

  private FileTree tree() {
    return FileTree.ofProject(root, new Names(root), Links.FOLLOWED);
  }

  private static Presence presence(Project project, String path) {
    return project.presence(
        project.settings().orElseThrow(), new Located<>(path, Place.of(Path.of("codio.yaml"))));
  }

  private List<String> files(FileTree tree) {
    return tree.files().stream().map(file -> root.relativize(file).toString()).toList();
  }

  private static List<String> told(FileTree tree) {
    return tree.findings().stream().map(FollowedLinksTest::told).sorted().toList();
  }

  private static String told(Finding finding) {
    return finding.place().file() + " " + finding.message().key();
  }
}
