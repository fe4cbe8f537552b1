package nl.codio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.codio.framework.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveProjectTest {

  @TempDir private Path temporary;
  private Path root;
  private Path theCase;
  private LiveProject live;

  @BeforeEach
  void write() throws IOException {
    root = temporary.toRealPath();
    theCase = Files.createDirectories(root.resolve("casussen/een")).resolve("casus.yaml");
    Files.writeString(root.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    Files.writeString(theCase, "codio: 1\nsoort: casus\ntitel: Op schijf\n");
    live = LiveProject.in(root, Editions.known());
  }

  @Test
  void what_nobody_changes_is_the_same_project() {
    Project first = live.now(OpenFiles.NONE);
    int revision = live.revision();

    live.look();

    assertThat(live.now(OpenFiles.NONE)).isSameAs(first);
    assertThat(live.revision()).isEqualTo(revision);
  }

  @Test
  void only_what_changed_is_read_again() {
    ReadFile settings = live.now(OpenFiles.NONE).files().get(1);

    Project typed = live.now(open("codio: 1\nsoort: casus\ntitel: Getypt\n"));

    assertThat(title(typed)).isEqualTo("Getypt");
    assertThat(typed.files().get(1)).isSameAs(settings);
  }

  @Test
  void what_is_on_disk_counts_again_once_a_file_is_closed() {
    live.now(open("codio: 1\nsoort: casus\ntitel: Getypt\n"));

    assertThat(title(live.now(OpenFiles.NONE))).isEqualTo("Op schijf");
  }

  @Test
  void what_changes_on_disk_is_seen_when_somebody_says_so() throws IOException {
    live.now(OpenFiles.NONE);
    Files.writeString(theCase, "codio: 1\nsoort: casus\ntitel: Anders op schijf\n");
    Files.writeString(root.resolve("casussen/een/voortgang.yaml"), "codio: 1\nsoort: voortgang\n");

    live.look();

    assertThat(title(live.now(OpenFiles.NONE))).isEqualTo("Anders op schijf");
    assertThat(live.now(OpenFiles.NONE).files()).hasSize(3);
    Files.delete(root.resolve("casussen/een/voortgang.yaml"));
    live.look();
    assertThat(live.now(OpenFiles.NONE).files()).hasSize(2);
  }

  @Test
  void a_half_typed_file_is_what_it_was_where_somebody_asks_for_the_whole() {
    live.whole(open("codio: 1\nsoort: casus\ntitel: Getypt\n"));
    OpenFiles broken = open("codio: 1\nsoort: casus\ntitel: [\n");

    assertThat(title(live.whole(broken))).isEqualTo("Getypt");
    assertThat(live.now(broken).caseNamed("een")).isEmpty();
  }

  @Test
  void a_file_that_was_never_whole_is_what_is_saved() {
    assertThat(title(live.whole(open("codio: 1\nsoort: casus\ntitel: [\n"))))
        .isEqualTo("Op schijf");
  }

  @Test
  void folders_in_which_codio_does_not_look_hold_nothing_of_it() {
    assertThat(live.holds(root.resolve("casussen/nieuw/casus.yaml"))).isTrue();
    assertThat(live.holds(root.resolve(".github/ci.yaml"))).isFalse();
    assertThat(live.holds(root.resolve("rapporten/x.yaml"))).isFalse();
    assertThat(live.holds(root.resolve("lees.md"))).isFalse();
    assertThat(live.holds(root.resolve("../x.yaml").normalize())).isFalse();
  }

  @Test
  void a_file_alone_is_a_project_of_its_own() {
    LiveProject alone = LiveProject.alone(theCase, Editions.known());

    assertThat(alone.now(OpenFiles.NONE).files()).hasSize(1);
    assertThat(alone.holds(root.resolve("codio.yaml"))).isFalse();
  }

  private OpenFiles open(String text) {
    return new OpenFiles(Map.of(theCase, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String title(Project project) {
    return project.caseNamed("een").orElseThrow().title();
  }
}
