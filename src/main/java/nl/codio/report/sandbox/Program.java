package nl.codio.report.sandbox;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same program as this one, with another beginning.
 *
 * @param main the class that begins, and serves what is {@link Inside}
 */
record Program(Class<?> main) {

  /** What starts it with this much memory. It gets no variable but the one for its paths. */
  ProcessBuilder with(Memory memory) {
    List<String> command = new ArrayList<>();
    command.add(java().toString());
    command.addAll(
        List.of(
            "-Xmx" + memory.megabytes() + "m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+DisplayVMOutputToStderr",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-cp",
            classPath(),
            main.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.directory(home().toFile());
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  private static Path java() {
    Path bin = home().resolve("bin");
    Path windows = bin.resolve("java.exe");
    return Files.exists(windows) ? windows : bin.resolve("java");
  }

  /** It begins in another folder, so that a path has to be whole. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(part -> !part.isEmpty())
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
