package nl.codio.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.codio.process.Outcome;
import nl.codio.process.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Does what the tutorial in README says, and sees what it shows. */
@DisabledOnOs(OS.WINDOWS)
class TutorialIT {

  private static final Path README = Path.of("README.md");
  private static final Path PROGRAMS = Path.of("target", "codio", "bin").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void every_command_works_and_shows_what_README_shows() throws Exception {
    String readme = Files.readString(README);
    StringBuilder renewed = new StringBuilder(readme);
    int moved = 0;
    for (Tutorial.Step step : Tutorial.in(readme).steps()) {
      if (step instanceof Tutorial.Filling filling) {
        fill(folder.resolve(filling.file()), filling.yaml());
      } else if (step instanceof Tutorial.Session session) {
        String seen = run(session);
        renewed.replace(session.start() + moved, session.end() + moved, seen);
        moved += seen.length() - (session.end() - session.start());
      }
    }
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(README, renewed);
    } else {
      assertThat(renewed.toString()).as("re-made with -Dgoldens.update=true").isEqualTo(readme);
    }
    assertThat(folder.resolve("verslagen/verslag-2026-03-12.md"))
        .content()
        .contains("Liever een zak gemist dan een gezicht herkend.");
  }

  /** The commands with what a terminal shows of each. */
  private String run(Tutorial.Session session) throws IOException, InterruptedException {
    StringBuilder seen = new StringBuilder();
    for (Tutorial.Typed typed : session.typed()) {
      seen.append("$ ").append(typed.command()).append('\n').append(run(typed.command()));
    }
    return seen.toString();
  }

  private String run(String command) throws IOException, InterruptedException {
    Map<String, String> variables =
        Map.of(
            "PATH", PROGRAMS + ":" + System.getenv("PATH"),
            "GIT_AUTHOR_NAME", "Ethicus",
            "GIT_AUTHOR_EMAIL", "ethicus@example.nl",
            "GIT_COMMITTER_NAME", "Ethicus",
            "GIT_COMMITTER_EMAIL", "ethicus@example.nl",
            "GIT_CONFIG_NOSYSTEM", "1");
    Outcome outcome =
        new Program(
                List.of("sh", "-c", command + " 2>&1"), folder, variables, Duration.ofMinutes(1))
            .run();
    boolean findsTheMistake = outcome.out().contains("\n1 fout, ");
    assertThat(outcome.code())
        .as(command + "\n" + outcome.out())
        .isEqualTo(findsTheMistake ? 1 : 0);
    return outcome.out();
  }

  /**
   * Puts each of these fields in the place of the same field of the file, or else at its end, as a
   * reader would.
   */
  private static void fill(Path file, String yaml) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (String field : yaml.split("(?m)^(?=[a-z-]+:)", -1)) {
      if (!field.isEmpty()) {
        String key = field.substring(0, field.indexOf(':') + 1);
        int start = 0;
        while (start < lines.size() && !lines.get(start).startsWith(key)) {
          start++;
        }
        if (start == lines.size()) {
          lines.add(key);
        }
        int end = start + 1;
        while (end < lines.size() && lines.get(end).startsWith(" ")) {
          end++;
        }
        lines.subList(start, end).clear();
        lines.addAll(start, field.lines().toList());
      }
    }
    Files.write(file, lines);
  }
}
