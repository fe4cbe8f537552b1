package nl.codio.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a fuzzer begins with, and what every build tries: the fixtures, and what was once found. */
public final class Seeds {

  private static final Path FIXTURES = Path.of("src/test/resources");

  /** Where the fuzzer puts what it finds; what is mended stays there. */
  private static final Path FOUND = FIXTURES.resolve("nl/codio/fuzz");

  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad");
  private static final long LARGEST = 10_000;

  /** Says to {@link Targets#file} that the text itself says of which kind it is. */
  static final int KIND_IN_TEXT = 6;

  private Seeds() {}

  /** For {@link Targets#reader}. */
  public static List<byte[]> reader() {
    return Stream.concat(files(FIXTURES).map(Seeds::bytes), found("ReaderFuzzInputs")).toList();
  }

  /** For {@link Targets#file}. */
  public static List<byte[]> file() {
    return Stream.concat(
            files(FIXTURES).map(Seeds::bytes).map(Seeds::ofAnyKind), found("FileFuzzInputs"))
        .toList();
  }

  /** For {@link Targets#project}. */
  public static List<byte[]> project() {
    return Stream.concat(
            Stream.of(example("druktemonitor"), example("slimme-camera")),
            found("ProjectFuzzInputs"))
        .toList();
  }

  private static byte[] ofAnyKind(byte[] text) {
    byte[] all = new byte[text.length + 1];
    all[0] = KIND_IN_TEXT;
    System.arraycopy(text, 0, all, 1, text.length);
    return all;
  }

  private static byte[] example(String theCase) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Path folder = EXAMPLE.resolve("casussen").resolve(theCase);
    List<Path> own = files(folder).toList();
    Stream.of(
            List.of(EXAMPLE.resolve("codio.yaml"), EXAMPLE.resolve("strategie.yaml")),
            named(own, "casus"),
            named(own, "workshop"),
            named(own, "voortgang"))
        .flatMap(List::stream)
        .forEach(
            file -> {
              all.writeBytes(bytes(file));
              all.writeBytes(Targets.NEXT_FILE.getBytes(StandardCharsets.UTF_8));
            });
    return all.toByteArray();
  }

  private static List<Path> named(List<Path> files, String start) {
    return files.stream()
        .filter(file -> file.getFileName().toString().startsWith(start))
        .limit(1)
        .toList();
  }

  /** What the fuzzer found with the class to which this folder belongs. */
  static Stream<byte[]> found(String target) {
    Path folder = FOUND.resolve(target);
    return Files.isDirectory(folder) ? all(folder).map(Seeds::bytes) : Stream.of();
  }

  private static Stream<Path> files(Path folder) {
    return all(folder).filter(file -> file.toString().endsWith(".yaml") && size(file) < LARGEST);
  }

  private static Stream<Path> all(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
