package nl.codio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRootTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "casussen/casus.yaml, casussen/casus.yaml",
    "één %.yaml, %C3%A9%C3%A9n%20%25.yaml",
    "a+b~[c]#d.yaml, a%2Bb%7E%5Bc%5D%23d.yaml",
    "e\u0301.yaml, e%CC%81.yaml",
    "x/../a.yaml, a.yaml"
  })
  void a_name_is_a_uri_from_the_root(String name, String uri) {
    SourceRoot root = new SourceRoot(folder, folder);

    assertThat(root.uri(Path.of(name))).isEqualTo(uri);
    assertThat(URI.create(uri).isAbsolute()).isFalse();
  }

  @Test
  void without_git_it_is_the_current_folder() {
    assertThat(SourceRoot.around(folder)).isEqualTo(new SourceRoot(folder, folder));
  }

  @Test
  void it_is_the_folder_of_git_above() throws IOException {
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve(".git"), "gitdir: elders\n");

    SourceRoot root = SourceRoot.around(below);

    assertThat(root.folder()).isEqualTo(folder);
    assertThat(root.name(Path.of("c.yaml"))).isEqualTo("a/b/c.yaml");
    assertThat(root.name(Path.of("../../c.yaml"))).isEqualTo("c.yaml");
  }

  @Test
  void what_lies_outside_keeps_its_whole_name() {
    SourceRoot root = new SourceRoot(folder.resolve("a"), folder.resolve("a"));
    Path outside = Path.of("../b c.yaml");

    assertThat(root.holds(outside)).isFalse();
    assertThat(root.name(outside)).isEqualTo(Wording.name(folder.resolve("b c.yaml")));
    assertThat(root.uri(outside)).startsWith("file:///").endsWith("/b%20c.yaml");
  }
}
