package nl.codio.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders with an example and a counterexample of each rule: {@code <id>-<what is wrong>/good},
 * {@code bad} and {@code expected.txt}. A file {@code today.txt} names another day of judgement.
 */
final class Fixtures {

  private static final Path FOLDER = Path.of("src/test/resources/rules");
  private static final Path READING = Path.of("src/test/resources/reading");

  private Fixtures() {}

  /**
   * One of them.
   *
   * @param folder where it lies
   */
  record Fixture(Path folder) {

    String rule() {
      String name = folder.getFileName().toString();
      return name.split("-", 2)[0];
    }

    Judged good() {
      return Judged.in(folder.resolve("good"), today());
    }

    Judged bad() {
      return Judged.in(folder.resolve("bad"), today());
    }

    Path expected() {
      return folder.resolve("expected.txt");
    }

    private LocalDate today() {
      Path file = folder.resolve("today.txt");
      try {
        return Files.exists(file) ? LocalDate.parse(Files.readString(file).strip()) : Judged.TODAY;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return folder.getFileName().toString();
    }
  }

  static List<Fixture> all() {
    return in(FOLDER);
  }

  /** Those of the codes of the reader and the decoder, as far as a file can show them. */
  static List<Fixture> ofReading() {
    return in(READING);
  }

  /** Those of this code, the one that its page shows first. */
  static List<Fixture> of(String code) {
    return Stream.concat(all().stream(), ofReading().stream())
        .filter(one -> one.rule().equals(code))
        .toList();
  }

  private static List<Fixture> in(Path folder) {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted().map(Fixture::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
