package nl.codio.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.codio.framework.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFilesTest {

  private static final String CASE = "codio: 1\nsoort: casus\ntitel: %s\n";

  @TempDir Path folder;

  @BeforeEach
  void a_project_with_a_case_on_disk() throws IOException {
    Files.writeString(folder.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(folder.resolve("a/casus.yaml"), CASE.formatted("Van schijf"));
  }

  @Test
  void the_text_that_an_editor_holds_goes_before_that_on_disk() {
    assertThat(titles(Map.of("a/casus.yaml", CASE.formatted("Uit de editor"))))
        .containsExactly("Uit de editor");
  }

  @Test
  void a_file_that_is_not_on_disk_yet_belongs_to_the_project() {
    assertThat(titles(Map.of("b/casus.yaml", CASE.formatted("Nieuw"))))
        .containsExactly("Van schijf", "Nieuw");
  }

  private Iterable<String> titles(Map<String, String> open) {
    Map<Path, byte[]> texts = new java.util.HashMap<>();
    open.forEach((name, text) -> texts.put(folder.resolve(name), text.getBytes(UTF_8)));
    return new ProjectReader(Editions.known(), folder, new OpenFiles(texts))
        .read(folder).cases().stream()
            .map(one -> one.description().orElseThrow().content().title().orElseThrow().value())
            .toList();
  }
}
