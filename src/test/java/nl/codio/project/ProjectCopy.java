package nl.codio.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.codio.Fixture;
import nl.codio.framework.Editions;

/** A project of the fixtures in a folder of its own, where links and more files can be made. */
final class ProjectCopy {

  private ProjectCopy() {}

  /** Copies this fixture into a folder that is the top of a git repository. */
  static Path of(String fixture, Path folder) {
    Path source = Fixture.path("project/" + fixture);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(folder.resolve(source.relativize(file).toString()), Files.readString(file));
      }
      Files.createDirectories(folder.resolve(".git"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file, with the folders that it lies in. */
  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Project read(Path root) {
    return reader(root).read(root);
  }

  static ProjectReader reader(Path currentFolder) {
    return new ProjectReader(Editions.known(), currentFolder);
  }
}
