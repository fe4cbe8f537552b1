package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.codio.process.Outcome;
import nl.codio.process.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every gate that README gives to copy can go red: for a mistake, and not without one. */
class GatesTest {

  private static final Path README = Path.of("README.md");
  private static final String CASE = "casussen/chatbot/casus.yaml";
  private static final Pattern CI_LINE = Pattern.compile("(?m)^ *- (?:run: )?(codio [^\n]*)$");
  private static final Pattern HOOK = Pattern.compile("(?s)```sh\n(#!/bin/sh\n[^`]*)```");

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  static List<String> linesForCi() throws IOException {
    List<String> lines = new ArrayList<>();
    Matcher matcher = CI_LINE.matcher(Files.readString(README));
    while (matcher.find()) {
      lines.add(matcher.group(1));
    }
    assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
    return lines;
  }

  @ParameterizedTest
  @MethodSource("linesForCi")
  void a_line_for_ci_goes_red_for_a_mistake_and_is_green_without(String line) throws IOException {
    String[] args = line.substring("codio ".length()).split(" ");

    assertThat(project.codio(args).code()).isEqualTo(ExitCode.FINE);
    plantAMistake();

    assertThat(project.codio(args).code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(reported()).isEqualTo(reportsOf(args));
  }

  /** The files that CI shows hold the mistake too. */
  private int reported() throws IOException {
    int holding = 0;
    for (String file : List.of("codio.sarif", "gl-code-quality-report.json", "codio.xml")) {
      if (Files.exists(project.path(file)) && project.read(file).contains("onzin")) {
        holding++;
      }
    }
    if (Files.exists(project.path("codio.sarif"))) {
      assertThat(new ObjectMapper().readTree(project.read("codio.sarif")).has("runs")).isTrue();
    }
    return holding;
  }

  private static int reportsOf(String... args) {
    int reports = 0;
    for (String arg : args) {
      reports += arg.contains("=") ? 1 : 0;
    }
    return reports;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // the hook is a script of sh
  void the_hook_keeps_git_from_keeping_a_mistake() throws Exception {
    Path codio = launcher();
    git(codio, "init", "-q");
    install(hook());
    git(codio, "add", ".");
    assertThat(commit(codio).code()).isZero();

    plantAMistake();
    git(codio, "add", ".");
    Outcome refused = commit(codio);

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out() + refused.err()).contains("onzin");
    assertThat(git(codio, "log", "--oneline").out().lines()).hasSize(1);
  }

  private static String hook() throws IOException {
    Matcher matcher = HOOK.matcher(Files.readString(README));
    assertThat(matcher.find()).as("README has a hook").isTrue();
    return matcher.group(1);
  }

  private void install(String hook) throws IOException {
    Path file = project.path(".git/hooks/pre-commit");
    Files.createDirectories(file.getParent());
    Files.writeString(file, hook);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A codio on the path that is the one under test. */
  private Path launcher() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path codio = bin.resolve("codio");
    Files.writeString(
        codio,
        "#!/bin/sh\nexec '%s' -cp '%s' nl.codio.cli.Main \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path")));
    Files.setPosixFilePermissions(codio, PosixFilePermissions.fromString("rwxr-xr-x"));
    return bin;
  }

  private Outcome commit(Path bin) throws Exception {
    return git(
        bin, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "werk");
  }

  private Outcome git(Path bin, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(args));
    Map<String, String> environment =
        Map.of("PATH", bin + ":" + System.getenv("PATH"), "GIT_CONFIG_GLOBAL", "/dev/null");
    return new Program(command, project.root(), environment, Duration.ofMinutes(2)).run();
  }

  private void plantAMistake() throws IOException {
    project.append(CASE, "onzin: ja\n");
  }
}
