package nl.codio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.codio.editor.Npm;
import nl.codio.process.Outcome;
import nl.codio.process.Program;

/** The Nu HTML checker, which the W3C runs too. It comes from npm, and is a program by itself. */
public final class HtmlChecker {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  private HtmlChecker() {}

  /**
   * The errors and warnings in these pages, each as the checker tells it. Texts of people keep the
   * letters and the language in which they were typed, so it is not asked about those.
   */
  public static List<String> complaints(List<Path> pages, Path folder)
      throws IOException, InterruptedException {
    Path jar = Npm.folder("vnu-jar").resolve("build/dist/vnu.jar");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString(), "--stdout", "--exit-zero-always"));
    command.addAll(
        List.of("--no-langdetect", "--filterpattern", ".*Unicode Normalization Form C.*"));
    pages.forEach(page -> command.add(page.toString()));
    Outcome outcome = new Program(command, folder, Map.of(), LIMIT).run();
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out().lines().map(line -> line.replace(folder.toUri().getPath(), "")).toList();
  }
}
