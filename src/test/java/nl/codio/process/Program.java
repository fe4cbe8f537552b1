package nl.codio.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program to start, with an empty standard input.
 *
 * @param command the program and its arguments
 * @param folder where it runs
 * @param variables what to add to its environment
 * @param limit how long it may take
 */
public record Program(
    List<String> command, Path folder, Map<String, String> variables, Duration limit) {

  /**
   * Runs it to its end.
   *
   * @throws AssertionError when it takes too long; it and what it started are ended then
   */
  public Outcome run() throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      int code = await(start(out, err));
      return new Outcome(code, text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private Process start(Path out, Path err) throws IOException {
    // Files, not pipes: a full pipe would hold up whoever writes the other one.
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(variables);
    return builder.start();
  }

  private int await(Process process) throws InterruptedException {
    if (process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
      return process.exitValue();
    }
    try (Stream<ProcessHandle> started = process.descendants()) {
      started.forEach(ProcessHandle::destroyForcibly);
    }
    process.destroyForcibly().waitFor();
    throw new AssertionError("still running after " + limit + ": " + command);
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
