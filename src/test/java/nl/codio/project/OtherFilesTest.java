package nl.codio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.framework.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherFilesTest {

  @TempDir private Path root;

  @BeforeEach
  void files_that_are_not_of_codio() throws IOException {
    write("docker-compose.yaml", "services: {}\n");
    write("hulpmiddelen/a.yaml", "a: 1\n");
    write("hulpmiddelen/diep/b.yaml", "b: 1\n");
  }

  @Test
  void each_is_told_once() throws IOException {
    settings("");

    assertThat(told()).containsExactly("B031", "B031", "B031");
  }

  @Test
  void those_that_are_named_are_not_told_nor_all_in_a_folder() throws IOException {
    settings("andere-bestanden: [docker-compose.yaml, hulpmiddelen]\n");

    assertThat(told()).isEmpty();
  }

  @Test
  void others_still_are() throws IOException {
    settings("andere-bestanden: [hulpmiddelen/diep]\n");

    assertThat(told()).containsExactly("B031", "B031");
  }

  @Test
  void what_is_wrong_in_a_file_of_codio_is_told_whoever_names_it() throws IOException {
    write("casus.yaml", "codio: 1\nsoort: casus\nonzin: ja\n");
    settings("andere-bestanden: [casus.yaml, hulpmiddelen, docker-compose.yaml]\n");

    assertThat(told()).containsExactly("B020");
  }

  @Test
  void a_path_out_of_the_project_silences_nothing() throws IOException {
    settings("andere-bestanden: [../..]\n");

    assertThat(told()).hasSize(3);
  }

  private List<String> told() {
    Path folder = root.toAbsolutePath().normalize();
    return new ProjectReader(Editions.known(), folder)
        .read(folder).files().stream()
            .flatMap(file -> file.findings().stream())
            .filter(finding -> !finding.code().equals("B022"))
            .map(Finding::code)
            .toList();
  }

  private void settings(String more) throws IOException {
    write("codio.yaml", "codio: 1\nsoort: project\n" + more);
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
