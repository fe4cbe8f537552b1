package nl.codio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files under {@code src/test/resources/nl/codio}, named from there. */
public final class Fixture {

  private static final Path RESOURCES = Path.of("src/test/resources/nl/codio");

  private Fixture() {}

  /** Where this fixture lies. */
  public static Path path(String name) {
    return RESOURCES.resolve(name);
  }

  /** What stands in this fixture. */
  public static String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the YAML files in this folder, without their ending, in order. */
  public static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
