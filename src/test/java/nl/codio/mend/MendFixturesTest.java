package nl.codio.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is mended in each file of {@code mends}. {@code -Dgoldens.update=true} writes what is
 * expected anew, to be reviewed in the difference.
 */
class MendFixturesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/mends");

  static List<String> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void puts_right_what_has_one_right_answer(String name) throws IOException {
    check(name, "after.yaml", file(name).after());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void says_what_and_where(String name) throws IOException {
    StringBuilder lines = new StringBuilder();
    file(name).mends().forEach(mend -> lines.append(OneFile.line(mend)));

    check(name, "mends.txt", lines.toString());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_second_time_there_is_nothing_to_do(String name) throws IOException {
    assertThat(OneFile.of(file(name).after()).mended()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void tells_of_each_mend_where_it_was_in_the_text_as_it_was(String name) throws IOException {
    file(name)
        .mended()
        .ifPresent(
            mended -> {
              for (Mend mend : mended.mends()) {
                String line = mended.before().line(mend.place().span().startLine()).orElseThrow();
                assertThat(line.length()).isGreaterThanOrEqualTo(mend.place().span().startColumn());
              }
            });
  }

  private static OneFile file(String name) throws IOException {
    return OneFile.of(Files.readAllBytes(FIXTURES.resolve(name).resolve("before.yaml")));
  }

  private static void check(String name, String file, String actual) throws IOException {
    Path golden = FIXTURES.resolve(name).resolve(file);
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
