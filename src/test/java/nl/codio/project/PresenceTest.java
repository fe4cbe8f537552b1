package nl.codio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.framework.Editions;
import nl.codio.model.ProjectSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whether what a file names by a path is there, as far as codio looks. */
class PresenceTest {

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void project() throws IOException {
    root = Files.createDirectory(folder.toRealPath().resolve("project"));
    Files.writeString(root.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    Files.writeString(root.resolve("plan.pdf"), "plan");
    Files.writeString(folder.resolve("geheim.pdf"), "geheim");
  }

  @Test
  void a_file_within_the_project_is_there_or_is_not() {
    assertThat(presence("./plan.pdf")).isEqualTo(Presence.HERE);
    assertThat(presence("./nota.pdf")).isEqualTo(Presence.MISSING);
  }

  @Test
  void outside_it_nobody_looks_whether_there_is_one() {
    assertThat(presence("../geheim.pdf")).isEqualTo(Presence.OUTSIDE);
    assertThat(presence("../niets.pdf")).isEqualTo(Presence.OUTSIDE);
    assertThat(presence("/etc/hosts")).isEqualTo(Presence.OUTSIDE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_that_leads_out_of_the_project_is_outside_it() throws IOException {
    Files.createSymbolicLink(root.resolve("elders"), folder);

    assertThat(presence("./elders/geheim.pdf")).isEqualTo(Presence.OUTSIDE);
  }

  private Presence presence(String path) {
    Project project = new ProjectReader(Editions.known(), root).read(root);
    Document<ProjectSettings> settings = project.settings().orElseThrow();
    return project.presence(settings, new Located<>(path, Place.of(Path.of("codio.yaml"))));
  }
}
