package nl.codio.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of the example that a test may spoil.
 *
 * @param root the folder of its codio.yaml
 */
record ExampleCopy(Path root) {

  static final String WORKSHOP = "casussen/druktemonitor/workshop-2026-03-12.yaml";

  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad");

  /** Copies the example to this folder, which is made. */
  static ExampleCopy at(Path root) {
    return of(EXAMPLE, root);
  }

  /** Copies another project to this folder. */
  static ExampleCopy of(Path project, Path root) {
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!project.relativize(file).startsWith("rapporten")) {
          Path copy = root.resolve(project.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ExampleCopy(root);
  }

  /** Runs codio in its root. */
  Run codio(String... args) {
    return Run.in(root, args);
  }

  Path path(String name) {
    return root.resolve(name);
  }

  String read(String name) throws IOException {
    return Files.readString(path(name));
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
  }

  /** Replaces the first place where this stands. */
  void replace(String name, String from, String to) throws IOException {
    String text = read(name);
    if (!text.contains(from)) {
      throw new AssertionError(name + " does not hold: " + from);
    }
    write(
        name,
        text.substring(0, text.indexOf(from))
            + to
            + text.substring(text.indexOf(from) + from.length()));
  }

  /** Adds text at the end. */
  void append(String name, String text) throws IOException {
    write(name, read(name) + text);
  }

  /** Every file and folder in it, with when it was changed and what it holds. */
  Map<String, String> snapshot() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        String bytes = Files.isRegularFile(file) ? Files.readString(file) : "";
        all.put(root.relativize(file).toString(), Files.getLastModifiedTime(file) + "\n" + bytes);
      }
    }
    return all;
  }

  /** The files in it of which the name ends like this. */
  Stream<String> filesEnding(String end) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(end))
          .sorted()
          .toList()
          .stream();
    }
  }
}
