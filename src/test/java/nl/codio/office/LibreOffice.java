package nl.codio.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.codio.process.Outcome;
import nl.codio.process.Program;

/**
 * LibreOffice Writer without a window. Where it is not installed, a test that asks for it is
 * skipped, and says so.
 *
 * @param folder where its profile and what it makes may stand
 */
public record LibreOffice(Path folder) {

  private static final Duration LIMIT = Duration.ofMinutes(4);

  /**
   * Opens each file and saves it as another kind.
   *
   * @param kind the extension, such as {@code pdf}, or with a filter: {@code txt:Text
   *     (encoded):UTF8}
   * @return the folder of the files that it made
   */
  public Path saved(List<Path> files, String kind) throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "soffice is not installed: nothing is opened in LibreOffice");
    Path made = Files.createTempDirectory(folder, "saved");
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("libreoffice").toUri());
    command.addAll(List.of("--headless", "--norestore", "--convert-to", kind));
    command.addAll(List.of("--outdir", made.toString()));
    files.forEach(file -> command.add(file.toString()));
    Outcome outcome = new Program(command, folder, Map.of("LC_ALL", "C.UTF-8"), LIMIT).run();
    assertThat(outcome.code()).as("soffice: %s", outcome.err()).isZero();
    return made;
  }

  private static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }
}
