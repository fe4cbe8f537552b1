package nl.codio.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.codio.process.Outcome;
import nl.codio.process.Program;

/** Packages from npm, in the versions of {@code package-lock.json}, installed below target. */
public final class Npm {

  private static final Path WANTED = Path.of("src/test/npm");
  private static final Path INSTALLED = Path.of("target/npm").toAbsolutePath();
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private Npm() {}

  /** The script that starts this program; it is installed when it is not there yet. */
  static Path program(String name) throws IOException, InterruptedException {
    return folder(name).resolve("bin").resolve(name);
  }

  /** The folder of this package; it is installed when it is not there yet. */
  public static Path folder(String name) throws IOException, InterruptedException {
    Path folder = INSTALLED.resolve("node_modules").resolve(name);
    Path lock = INSTALLED.resolve("package-lock.json");
    boolean there =
        Files.exists(folder)
            && Files.exists(lock)
            && Files.mismatch(lock, WANTED.resolve("package-lock.json")) < 0;
    if (!there) {
      install();
    }
    return folder;
  }

  private static void install() throws IOException, InterruptedException {
    Files.createDirectories(INSTALLED);
    for (String file : List.of("package.json", "package-lock.json")) {
      Files.copy(
          WANTED.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> command = List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    Outcome outcome = new Program(command, INSTALLED, Map.of(), LIMIT).run();
    assertThat(outcome.code()).as("npm ci: %s", outcome.err()).isZero();
  }
}
