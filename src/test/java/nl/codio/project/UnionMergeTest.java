package nl.codio.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code .gitattributes} says of merging, as git reads it. */
class UnionMergeTest {

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "voortgang*.yaml merge=union, true",
    "*.yaml  text  merge=union, true",
    "/casussen/*/voortgang.yaml merge=union, true",
    "casussen/**/voortgang.yaml merge=union, true",
    "/voortgang.yaml merge=union, false",
    "# voortgang.yaml merge=union, false",
    "voortgang.yaml merge=ours, false",
    "voortgang.yaml -merge, false",
    "voortgang.yaml text, false",
    "[ merge=union, false",
    "'', false"
  })
  void a_line_holds_for_the_files_that_its_pattern_names(String line, boolean union)
      throws IOException {
    write(".gitattributes", line);

    assertThat(union()).isEqualTo(union);
  }

  @Test
  void the_last_line_and_the_nearest_file_go_first() throws IOException {
    write(".gitattributes", "*.yaml -merge\nvoortgang.yaml merge=union\n");
    assertThat(union()).isTrue();

    write("casussen/.gitattributes", "*.yaml text\n");
    assertThat(union()).isTrue();

    write("casussen/druktemonitor/.gitattributes", "voortgang.yaml !merge\n");
    assertThat(union()).isFalse();
  }

  @Test
  void nothing_outside_the_boundary_is_read() throws IOException {
    write(".gitattributes", "*.yaml merge=union");

    assertThat(new UnionMerge(root.resolve("casussen")).holdsFor(log())).isFalse();
  }

  @Test
  void a_file_that_is_no_text_says_nothing() throws IOException {
    Files.write(root.resolve(".gitattributes"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});

    assertThat(union()).isFalse();
  }

  @Test
  void a_pattern_of_many_stars_takes_no_minutes() throws IOException {
    write(".gitattributes", "*a".repeat(60) + "b merge=union\n");
    Path log = root.resolve("a".repeat(200) + ".yaml");

    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(new UnionMerge(root).holdsFor(log)).isFalse());
  }

  private boolean union() throws IOException {
    return new UnionMerge(root).holdsFor(log());
  }

  private Path log() throws IOException {
    return Files.createDirectories(root.resolve("casussen/druktemonitor"))
        .resolve("voortgang.yaml");
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
