package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.codio.model.Analysis;
import nl.codio.model.CaseDescription;
import nl.codio.model.Content;
import nl.codio.model.ProgressLog;
import nl.codio.model.ProjectSettings;
import nl.codio.model.Strategy;
import nl.codio.model.Workshop;
import nl.codio.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People work in files that are not finished. Whatever is missing from the example, an answer or
 * all that hangs below a key, no rule stumbles over it.
 */
class HalfEmptyFilesTest {

  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad");
  private static final Path CASE = Path.of("casussen/slimme-camera");
  private static final Pattern KEY_OR_ITEM = Pattern.compile("^ *(- |[a-z-]+:)");

  @TempDir Path folder;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(EXAMPLE::relativize)
          .filter(HalfEmptyFilesTest::isTried)
          .sorted()
          .toList();
    }
  }

  @Test
  void the_files_that_are_tried_are_of_every_kind() {
    Project example = Judged.in(EXAMPLE, Judged.TODAY).project();

    assertThat(example.documents(Content.class))
        .filteredOn(file -> isTried(EXAMPLE.toAbsolutePath().relativize(file.location())))
        .extracting(file -> (Object) file.content().getClass())
        .contains(
            ProjectSettings.class,
            Strategy.class,
            CaseDescription.class,
            Workshop.class,
            ProgressLog.class,
            Analysis.class);
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_rule_stumbles_over_what_is_missing(Path name) throws IOException {
    copyExample();
    Path file = folder.resolve(name);
    List<String> lines = Files.readAllLines(file);

    for (int i = 0; i < lines.size(); i++) {
      if (!KEY_OR_ITEM.matcher(lines.get(i)).find()) {
        continue;
      }
      for (List<String> less : List.of(withoutAnswer(lines, i), withoutBranch(lines, i))) {
        Files.write(file, less);
        assertThatCode(() -> Judged.in(folder, Judged.TODAY))
            .as("%s without line %d: %s", name, i + 1, lines.get(i))
            .doesNotThrowAnyException();
      }
    }
  }

  private static boolean isTried(Path name) {
    return name.getNameCount() == 1 || name.startsWith(CASE);
  }

  private static List<String> withoutAnswer(List<String> lines, int index) {
    List<String> less = new ArrayList<>(lines);
    less.set(index, lines.get(index).replaceFirst(":.*", ":"));
    return less;
  }

  private static List<String> withoutBranch(List<String> lines, int index) {
    List<String> less = new ArrayList<>(lines);
    int depth = depth(lines.get(index));
    less.remove(index);
    while (index < less.size() && depth(less.get(index)) > depth) {
      less.remove(index);
    }
    return less;
  }

  private static int depth(String line) {
    return line.isBlank() ? Integer.MAX_VALUE : line.length() - line.stripLeading().length();
  }

  private void copyExample() throws IOException {
    for (Path name : files()) {
      Path copy = folder.resolve(name);
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(EXAMPLE.resolve(name), copy);
    }
  }
}
