package nl.codio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.codio.process.Outcome;
import nl.codio.process.Program;

/**
 * Somebody at the keyboard of an interactive shell that completes codio.
 *
 * @param shell {@code bash} or {@code zsh}
 * @param script how that shell completes
 * @param home a folder for what the typist keeps
 */
record Typist(String shell, Path script, Path home) {

  private static final Path FOLDER = Path.of("src/test/resources/nl/codio/cli").toAbsolutePath();

  /**
   * What came of it.
   *
   * @param screen what the shell showed, without the codes for colours and the cursor
   * @param given for each time that codio was started its arguments, such as {@code <report><-h>}
   */
  record Result(String screen, List<String> given) {}

  /** Types these keys, a line each, in this folder; {@code \t} is the Tab key. */
  Result type(Path folder, String keys) throws IOException, InterruptedException {
    Path given = home.resolve("given");
    Path typed = home.resolve("keys");
    Files.writeString(given, "");
    Files.writeString(typed, keys.endsWith("\n") ? keys : keys + "\n");
    Map<String, String> variables =
        Map.of(
            "KEYS", typed.toString(),
            "GIVEN", given.toString(),
            "SCRIPT", script.toString(),
            "HOME", home.toString(),
            "TERM", "xterm",
            "LC_ALL", "C.UTF-8");
    List<String> command = List.of(shell, FOLDER.resolve("type." + shell).toString());
    Outcome outcome = new Program(command, folder, variables, Duration.ofSeconds(60)).run();
    if (outcome.code() != 0) {
      throw new AssertionError(outcome.out() + outcome.err());
    }
    String screen = outcome.out().replaceAll("\\x1b\\[[0-9;?]*[A-Za-z]|\\r", "");
    return new Result(screen, Files.readAllLines(given));
  }
}
