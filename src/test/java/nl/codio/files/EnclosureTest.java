package nl.codio.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class EnclosureTest {

  @TempDir private Path folder;
  private Path root;
  private Enclosure enclosure;

  @BeforeEach
  void make() throws IOException {
    root = Files.createDirectories(folder.resolve("project"));
    Files.createDirectories(folder.resolve("elders"));
    enclosure = new Enclosure(root);
  }

  @Test
  void holds_what_lies_in_it_and_what_is_still_to_come() throws IOException {
    assertThat(enclosure.holds(root.resolve("a.txt"))).isTrue();
    assertThat(enclosure.holds(root.resolve("nog/niet/a.txt"))).isTrue();
    assertThat(new Enclosure(folder.resolve("nieuw")).holds(folder.resolve("nieuw/a.txt")))
        .isTrue();
  }

  @Test
  void does_not_hold_what_a_path_leads_out_of_it() throws IOException {
    assertThat(enclosure.holds(root.resolve("../elders/a.txt"))).isFalse();
    assertThat(enclosure.holds(folder.resolve("elders/a.txt"))).isFalse();
  }

  @Test
  void does_not_hold_what_a_link_leads_out_of_it() throws IOException {
    Files.createSymbolicLink(root.resolve("map"), folder.resolve("elders"));
    Files.createSymbolicLink(root.resolve("bestand"), folder.resolve("elders/nog-niet.txt"));
    Files.createSymbolicLink(root.resolve("binnen"), root);

    assertThat(enclosure.holds(root.resolve("map/a.txt"))).isFalse();
    assertThat(enclosure.holds(root.resolve("bestand"))).isFalse();
    assertThat(enclosure.holds(root.resolve("binnen/a.txt"))).isTrue();
  }
}
