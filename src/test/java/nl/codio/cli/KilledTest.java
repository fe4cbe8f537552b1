package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it mends leaves every file as it was or as it is to be, and what
 * else it leaves is gone after the next run.
 */
class KilledTest {

  private static final int FILES = 60;
  private static final int MOMENTS = 8;
  private static final String BEFORE =
      "# Blijft staan.\ncodio: 1\nsoort: casus\ntitel: Zaak\nstrategie: geen\n"
          + "gereed-voor-workshop: \"Nee\"\n";

  @TempDir private Path folder;
  private String after = "";

  @Test
  void every_file_is_the_old_or_the_new_one() throws Exception {
    Path untouched = project("heel");
    Duration whole = time(untouched);
    after = Files.readString(untouched.resolve("casussen/c0/casus.yaml"));
    assertThat(after).contains("gereed-voor-workshop: \"nee\"").startsWith("# Blijft staan.\n");
    int cut = 0;
    for (int i = 1; i <= MOMENTS; i++) {
      Path project = project("moment" + i);
      // The writing is the last part of a run.
      Duration moment = whole.multipliedBy(50L + 50L * i / MOMENTS).dividedBy(100);

      boolean killed = killAfter(start(project), moment);

      cut += killed ? 1 : 0;
      assertThat(states(project)).as("killed after %s", moment).doesNotContainKey("half");
      mendTheRest(project);
    }
    assertThat(cut).as("processes that were killed").isPositive();
  }

  private void mendTheRest(Path project) throws Exception {
    try (Stream<Path> all = Files.walk(project)) {
      for (Path draft : all.filter(KilledTest::isDraft).toList()) {
        Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minusSeconds(3600)));
      }
    }
    if (states(project).containsKey("old")) {
      assertThat(start(project).waitFor()).isZero();
      assertThat(states(project)).containsOnlyKeys("new");
      try (Stream<Path> all = Files.walk(project)) {
        assertThat(all.filter(KilledTest::isDraft)).isEmpty();
      }
    }
  }

  private static boolean isDraft(Path file) {
    return file.getFileName().toString().endsWith(".tmp");
  }

  private TreeMap<String, Integer> states(Path project) throws IOException {
    TreeMap<String, Integer> states = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      String text = Files.readString(project.resolve("casussen/c" + i + "/casus.yaml"));
      String state = text.equals(BEFORE) ? "old" : text.equals(after) ? "new" : "half";
      states.merge(state, 1, Integer::sum);
    }
    return states;
  }

  private static Duration time(Path project) throws Exception {
    Instant begin = Instant.now();
    assertThat(start(project).waitFor()).isZero();
    return Duration.between(begin, Instant.now());
  }

  private static boolean killAfter(Process process, Duration moment) throws InterruptedException {
    if (process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS)) {
      return false;
    }
    process.destroyForcibly();
    process.waitFor();
    return true;
  }

  private static Process start(Path project) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.codio.cli.Main"));
    command.add("fix");
    return new ProcessBuilder(command)
        .directory(project.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Path project(String name) throws IOException {
    Path project = folder.resolve(name);
    Files.createDirectories(project);
    Files.writeString(project.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    for (int i = 0; i < FILES; i++) {
      Path file = project.resolve("casussen/c" + i + "/casus.yaml");
      Files.createDirectories(file.getParent());
      Files.write(file, BEFORE.getBytes(StandardCharsets.UTF_8));
    }
    return project;
  }
}
