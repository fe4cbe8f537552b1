package nl.codio.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.codio.process.Outcome;
import nl.codio.process.Program;

/** The ODF Validator of the ODF Toolkit, which the build puts in {@code target/programs}. */
public final class OdfValidator {

  private static final Path JAR = Path.of("target/programs/odfvalidator.jar");
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private OdfValidator() {}

  /** The errors and warnings in these files, each as the validator tells it. */
  public static List<String> complaints(List<Path> files, Path folder)
      throws IOException, InterruptedException {
    assertThat(JAR).as("comes with the profile ci").exists();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Duser.language=en", "-jar", JAR.toAbsolutePath().toString(), "-v"));
    files.forEach(file -> command.add(file.toString()));
    Outcome outcome = new Program(command, folder, Map.of(), LIMIT).run();
    List<String> lines = (outcome.out() + outcome.err()).lines().toList();
    assertThat(lines).as("what it says of the versions").hasSizeGreaterThanOrEqualTo(files.size());
    return lines.stream()
        .filter(line -> line.contains("Error:") || line.contains("Warning:"))
        .toList();
  }
}
