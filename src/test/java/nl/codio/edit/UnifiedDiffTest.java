package nl.codio.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnifiedDiffTest {

  @TempDir private Path folder;

  @Test
  void shows_three_lines_around_each_change() {
    String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n";
    String after = before.replace("5\n", "vijf\n").replace("14\n", "14\n15\n");

    assertThat(UnifiedDiff.of("map/a.yaml", before, after))
        .isEqualTo(
            """
            --- a/map/a.yaml
            +++ b/map/a.yaml
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +vijf
             6
             7
             8
            @@ -12,3 +12,4 @@
             12
             13
             14
            +15
            """);
  }

  @Test
  void says_that_a_last_line_has_no_end() {
    assertThat(UnifiedDiff.of("a", "x\ny", "X\ny"))
        .isEqualTo("--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n-x\n+X\n y\n\\ No newline at end of file\n");
  }

  @Test
  void shows_nothing_where_nothing_changes() {
    assertThat(UnifiedDiff.of("a", "x\n", "x\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a b.yaml, 'a/a b.yaml\t'",
    "'a\"b.yaml', '\"a/a\\\"b.yaml\"'",
    "'é.yaml', 'a/é.yaml'"
  })
  void a_name_is_read_as_a_name(String name, String written) {
    assertThat(UnifiedDiff.of(name, "x\n", "y\n")).startsWith("--- " + written + "\n+++");
  }

  @ParameterizedTest
  @CsvSource({"map/a.yaml", "een twee.yaml", "'a\"b.yaml'", "'tab\there.yaml'", "é.yaml"})
  @Tag("ci")
  void git_applies_it(String name) throws Exception {
    String before = "\uFEFFa: 1\r\nb: 2\rc: 3\n\n\nd: é\n\n\n\ne";
    String after = before.replace("a: 1", "a: 9").replace("\n\nd", "\n# x\n\nd") + ": 1";
    assertApplies(name, before, after);
    assertApplies(name, after, before);
  }

  private void assertApplies(String name, String before, String after) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, before.getBytes(UTF_8));
    Files.write(folder.resolve("x.diff"), UnifiedDiff.of(name, before, after).getBytes(UTF_8));

    Outcome outcome = git("apply", "--whitespace=nowarn", "x.diff");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(new String(Files.readAllBytes(file), UTF_8)).isEqualTo(after);
  }

  private Outcome git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    return new Program(command, folder, Map.of(), Duration.ofMinutes(1)).run();
  }
}
