package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People work in files that are not finished. Whatever is missing from the example, a line, an answer
 * or all that hangs below a key, no rule stumbles over it.
 */
class HalfEmptyFilesTest {

  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad");
  private static final Path CASE = Path.of("casussen/druktemonitor");
  private static final Pattern KEY_OR_ITEM = Pattern.compile("^ *(- |[a-z-]+:)");

  @TempDir Path folder;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(EXAMPLE::relativize)
          .sorted()
          .toList();
    }
  }

  @Test
  void the_example_has_files_of_every_kind() throws IOException {
    assertThat(files()).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_rule_stumbles_over_what_is_missing(Path name) throws IOException {
    copyAround(name);
    Path file = folder.resolve(name);
    List<String> lines = Files.readAllLines(file);

    for (int i = 0; i < lines.size(); i++) {
      if (!KEY_OR_ITEM.matcher(lines.get(i)).find()) {
        continue;
      }
      for (List<String> less :
          new HashSet<>(
              List.of(withoutLine(lines, i), withoutAnswer(lines, i), withoutBranch(lines, i)))) {
        Files.write(file, less);
        assertThatCode(() -> Judged.in(folder, Judged.TODAY))
            .as("%s without line %d: %s", name, i + 1, lines.get(i))
            .doesNotThrowAnyException();
      }
    }
  }

  private static List<String> withoutLine(List<String> lines, int index) {
    List<String> less = new ArrayList<>(lines);
    less.remove(index);
    return less;
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

  /** The files beside this one, and for those of the project itself one case. */
  private void copyAround(Path changed) throws IOException {
    Path near = changed.getNameCount() > 1 ? changed.resolveSibling(".").normalize() : CASE;
    for (Path name : files()) {
      if (name.getNameCount() == 1 || name.startsWith(near)) {
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(EXAMPLE.resolve(name), copy);
      }
    }
  }
}
