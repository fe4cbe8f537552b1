package nl.codio.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

  @TempDir private Path folder;

  @Test
  void writes_every_file_and_the_folders_they_need() throws IOException {
    Batch.write(List.of(create("een/twee/a.txt", "a"), create("b.txt", "b")));

    assertThat(files()).containsExactly("b.txt", "een", "een/twee", "een/twee/a.txt");
    assertThat(folder.resolve("een/twee/a.txt")).hasContent("a");
  }

  @Test
  void makes_nothing_where_one_of_the_files_is_there_already() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "van mij");

    assertThatThrownBy(() -> Batch.write(List.of(create("een/a.txt", "a"), create("b.txt", "b"))))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(files()).containsExactly("b.txt");
    assertThat(folder.resolve("b.txt")).hasContent("van mij");
  }

  @Test
  void puts_everything_back_when_a_later_file_cannot_be_written() throws IOException {
    Files.writeString(folder.resolve("in-de-weg"), "een bestand");
    Files.writeString(folder.resolve("regels"), "oud");

    assertThatThrownBy(
            () ->
                Batch.write(
                    List.of(
                        create("een/a.txt", "a"),
                        change("regels", "oud", "nieuw"),
                        create("in-de-weg/b.txt", "b"))))
        .isInstanceOf(IOException.class);
    assertThat(files()).containsExactly("in-de-weg", "regels");
    assertThat(folder.resolve("regels")).hasContent("oud");
  }

  @Test
  void leaves_a_file_alone_that_somebody_else_changed_meanwhile() throws IOException {
    Files.writeString(folder.resolve("regels"), "van een ander");

    assertThatThrownBy(() -> Batch.write(List.of(change("regels", "oud", "nieuw"))))
        .isInstanceOfSatisfying(
            ChangedMeanwhileException.class,
            e -> assertThat(e.file()).isEqualTo(folder.resolve("regels")));
    assertThat(files()).containsExactly("regels");
    assertThat(folder.resolve("regels")).hasContent("van een ander");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_changed_file_keeps_who_may_read_it() throws IOException {
    Path file = Files.writeString(folder.resolve("regels"), "oud");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

    Batch.write(List.of(change("regels", "oud", "nieuw")));

    assertThat(file).hasContent("nieuw");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r-x");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_that_is_put_back_keeps_who_may_read_it() throws IOException {
    Path file = Files.writeString(folder.resolve("regels"), "oud");
    Files.writeString(folder.resolve("later"), "van een ander");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    assertThatThrownBy(
            () ->
                Batch.write(
                    List.of(change("regels", "oud", "nieuw"), change("later", "oud", "nieuw"))))
        .isInstanceOf(ChangedMeanwhileException.class);
    assertThat(file).hasContent("oud");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private Batch.Write create(String name, String text) {
    return new Batch.Create(folder.resolve(name), text.getBytes(UTF_8));
  }

  private Batch.Write change(String name, String before, String after) {
    return new Batch.Change(folder.resolve(name), before.getBytes(UTF_8), after.getBytes(UTF_8));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
