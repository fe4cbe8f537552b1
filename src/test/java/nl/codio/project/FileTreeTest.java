package nl.codio.project;

import static java.time.Duration.ofSeconds;
import static nl.codio.project.ProjectCopy.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.Told;
import nl.codio.diagnostics.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files belong to a project. */
class FileTreeTest {

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void makeProject() {
    root = folder.resolve("project");
    write(root.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    write(root.resolve("casussen/proef/casus.yaml"), "codio: 1\nsoort: casus\ntitel: Proef\n");
  }

  @Test
  void findsTheYamlFilesBelowItInTheOrderOfTheirNames() {
    write(root.resolve("b.yml"), "");
    write(root.resolve("a.yaml"), "");
    write(root.resolve("notities.txt"), "");

    assertThat(files(root))
        .containsExactly("a.yaml", "b.yml", "casussen/proef/casus.yaml", "codio.yaml");
  }

  @Test
  void passesOverHiddenFilesReportsAndOtherTools() {
    for (String skipped :
        List.of(
            ".verborgen.yaml",
            ".git/x.yaml",
            ".codio/x.yaml",
            "rapporten/x.yaml",
            "casussen/proef/rapporten/x.yaml",
            "node_modules/x.yaml",
            "target/x.yaml")) {
      write(root.resolve(skipped), "codio: 1\n");
    }

    assertThat(files(root)).containsExactly("casussen/proef/casus.yaml", "codio.yaml");
  }

  @Test
  void leavesAProjectWithinItToItself() {
    Path inner = root.resolve("deelproject");
    write(inner.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    write(inner.resolve("diep/casus.yaml"), "");

    assertThat(files(root)).containsExactly("casussen/proef/casus.yaml", "codio.yaml");
    assertThat(files(inner)).containsExactly("codio.yaml", "diep/casus.yaml");
    assertThat(ProjectCopy.reader(folder).rootsBelow(folder)).containsExactly(root, inner);
    assertThat(ProjectReader.rootAbove(inner.resolve("diep"))).contains(inner);
    assertThat(ProjectReader.rootAbove(root.resolve("casussen/proef/casus.yaml"))).contains(root);
  }

  @Test
  void readsAProjectThatLiesInAFolderWithAnySuchName() {
    Path hidden = folder.resolve(".dossiers/rapporten");
    write(hidden.resolve("codio.yaml"), "codio: 1\nsoort: project\n");

    assertThat(files(hidden)).containsExactly("codio.yaml");
  }

  @Test
  void followsNoLinkToAFolderAndSaysSo() throws IOException {
    Files.createSymbolicLink(root.resolve("casussen/kring"), root);
    Files.createSymbolicLink(root.resolve("casussen/proef/omhoog"), folder);

    FileTree tree = assertTimeoutPreemptively(ofSeconds(5), () -> tree(root));

    assertThat(tree.files()).hasSize(2);
    assertThat(told(tree))
        .containsExactlyInAnyOrder(
            "casussen/kring 1:1 B033 Deze koppeling is niet gevolgd:"
                + " ze wijst naar een map of buiten het project.",
            "casussen/proef/omhoog 1:1 B033 Deze koppeling is niet gevolgd:"
                + " ze wijst naar een map of buiten het project.");
  }

  @Test
  void readsNoFileOutsideThroughALink() throws IOException {
    Path secret = write(folder.resolve("geheim.yaml"), "wachtwoord: x\n");
    Files.createSymbolicLink(root.resolve("casussen/geheim.yaml"), secret);
    Files.createSymbolicLink(root.resolve("ook.yaml"), root.resolve("casussen/proef/casus.yaml"));

    assertThat(files(root)).containsExactly("casussen/proef/casus.yaml", "codio.yaml", "ook.yaml");
    assertThat(told(tree(root)))
        .containsExactly(
            "casussen/geheim.yaml 1:1 B033 Deze koppeling is niet gevolgd:"
                + " ze wijst naar een map of buiten het project.");
  }

  @Test
  void tellsALinkToNowhereAsAFileThatCannotBeRead() throws IOException {
    Files.createSymbolicLink(root.resolve("weg.yaml"), root.resolve("er-niet.yaml"));
    Files.createSymbolicLink(root.resolve("zelf.yaml"), root.resolve("zelf.yaml"));

    Project project = ProjectCopy.read(root);

    assertThat(project.files().stream().flatMap(file -> file.findings().stream()))
        .extracting(finding -> finding.place().file() + " " + finding.code())
        .containsExactly("weg.yaml B001", "zelf.yaml B001");
  }

  @Test
  void tellsAFolderThatCannotBeOpened() throws IOException {
    Path closed = Files.createDirectory(root.resolve("dicht"));
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));

    assertThat(told(tree(root))).containsExactly("dicht 1:1 B032 Hier kan codio niet in kijken.");
  }

  @Test
  void tellsAYamlFileThatNobodyKnowsOnce() {
    write(root.resolve("docker-compose.yaml"), "services:\n  web: {image: nginx, image: x}\n");

    Project project = ProjectCopy.read(root);

    assertThat(project.files().stream().flatMap(file -> file.findings().stream()))
        .extracting(finding -> finding.place().file() + " " + finding.code())
        .containsExactly("docker-compose.yaml B031");
  }

  @Test
  void readsTheOtherFilesWhenOneCannotBeRead() {
    write(root.resolve("casussen/proef/workshop-2026-01-01.yaml"), "datum: 's avonds\n");

    Project project = ProjectCopy.read(root);

    assertThat(project.cases()).extracting(CaseFolder::title).containsExactly("Proef");
    assertThat(project.cases().get(0).workshops()).isEmpty();
  }

  @Test
  void readsAFolderThatIsNamedByALink() throws IOException {
    write(folder.resolve("stad/codio.yaml"), "codio: 1\nsoort: project\n");
    write(folder.resolve("stad/casussen/a/casus.yaml"), "codio: 1\nsoort: casus\ntitel: A\n");
    Path link = Files.createSymbolicLink(folder.resolve("koppeling"), folder.resolve("stad"));

    assertThat(files(link)).containsExactly("casussen/a/casus.yaml", "codio.yaml");
    assertThat(told(tree(link))).isEmpty();
  }

  @Test
  void takesAFileOutsideAnyProjectByItself() {
    Path alone = write(folder.resolve("los/casus.yaml"), "codio: 1\nsoort: casus\ntitel: Los\n");

    Project project = ProjectCopy.reader(folder).alone(alone);

    assertThat(project.files())
        .extracting(ReadFile::name)
        .containsExactly(Path.of("los/casus.yaml"));
    assertThat(project.cases()).extracting(CaseFolder::name).containsExactly("los");
    assertThat(ProjectReader.rootAbove(alone)).isEmpty();
  }

  private static FileTree tree(Path root) {
    return FileTree.ofProject(root, new Names(root), Links.NOT_FOLLOWED);
  }

  private static List<String> files(Path root) {
    return tree(root).files().stream()
        .map(file -> root.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  private static List<String> told(FileTree tree) {
    return tree.findings().stream().map(FileTreeTest::told).toList();
  }

  private static String told(Finding finding) {
    return finding.place().file().toString().replace('\\', '/')
        + " "
        + Told.lines(List.of(finding)).get(0);
  }
}
