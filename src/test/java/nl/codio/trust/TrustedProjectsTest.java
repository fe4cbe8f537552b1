package nl.codio.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedProjectsTest {

  @TempDir Path folder;
  private Path project;
  private TrustedProjects trusted;

  @BeforeEach
  void make() throws IOException {
    project = Files.createDirectory(folder.resolve("stad"));
    trusted = new TrustedProjects(Optional.of(folder.resolve("nieuw").resolve("codio")));
  }

  @Test
  void nobody_is_trusted_unasked() {
    assertThat(trusted.trusts(project)).isFalse();
    assertThat(folder.resolve("nieuw")).doesNotExist();
  }

  @Test
  void a_trusted_project_is_trusted_until_it_is_revoked() throws IOException {
    assertThat(trusted.trust(project)).isTrue();
    assertThat(trusted.trust(project)).isFalse();
    assertThat(trusted.trusts(project)).isTrue();
    assertThat(trusted.revoke(project)).isTrue();
    assertThat(trusted.revoke(project)).isFalse();
    assertThat(trusted.trusts(project)).isFalse();
  }

  @Test
  void another_project_is_not_trusted_with_it() throws IOException {
    Path below = Files.createDirectory(project.resolve("deel"));
    Path beside = Files.createDirectory(folder.resolve("stad2"));
    trusted.trust(project);

    assertThat(trusted.trusts(below)).isFalse();
    assertThat(trusted.trusts(beside)).isFalse();
    assertThat(trusted.trusts(folder)).isFalse();
  }

  @Test
  void several_are_remembered_beside_each_other() throws IOException {
    Path other = Files.createDirectory(folder.resolve("dorp"));
    trusted.trust(project);
    trusted.trust(other);
    trusted.revoke(project);

    assertThat(trusted.trusts(other)).isTrue();
    assertThat(trusted.trusts(project)).isFalse();
  }

  @Test
  void a_project_that_moved_is_another_one() throws IOException {
    trusted.trust(project);
    Path moved = Files.move(project, folder.resolve("elders"));

    assertThat(trusted.trusts(moved)).isFalse();
    assertThat(trusted.trusts(project)).isFalse();
  }

  @Test
  void a_name_of_two_lines_trusts_no_other_project() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("x\nstad"));

    assertThatThrownBy(() -> trusted.trust(odd)).isInstanceOf(IOException.class);
    assertThat(trusted.trusts(odd)).isFalse();
  }

  @Test
  void nothing_is_remembered_without_a_folder() {
    TrustedProjects nowhere = new TrustedProjects(Optional.empty());

    assertThat(nowhere.canRemember()).isFalse();
    assertThat(nowhere.trusts(project)).isFalse();
    assertThatThrownBy(() -> nowhere.trust(project)).isInstanceOf(IOException.class);
  }

  @Test
  void a_file_that_cannot_be_read_trusts_nobody() throws IOException {
    trusted.trust(project);
    Path file = folder.resolve("nieuw").resolve("codio").resolve("vertrouwd");
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});

    assertThat(trusted.trusts(project)).isFalse();
  }
}
