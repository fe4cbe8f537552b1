package nl.codio.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.codio.process.Outcome;
import nl.codio.process.Program;

/**
 * What a user types in a shell, in a folder of its own. The script knows the distribution as {@code
 * $DIST}. It is a file in UTF-8, so that it holds the same bytes whatever the locale of these
 * tests.
 */
record Shell(Path folder) {

  private static final Path DISTRIBUTION = Path.of("target", "codio").toAbsolutePath();

  Outcome run(String script) throws IOException, InterruptedException {
    List<String> command =
        List.of("sh", Files.writeString(folder.resolve("script"), script).toString());
    Map<String, String> variables = Map.of("DIST", DISTRIBUTION.toString());
    return new Program(command, folder, variables, Duration.ofMinutes(1)).run();
  }
}
