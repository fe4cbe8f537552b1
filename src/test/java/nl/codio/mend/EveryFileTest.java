package nl.codio.mend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that there is for another test, good or bad. */
class EveryFileTest {

  static List<Path> files() throws IOException {
    return yaml("src/test/resources").toList();
  }

  @Test
  void a_mend_never_makes_a_file_say_something_else() throws IOException {
    for (Path path : files()) {
      byte[] before = Files.readAllBytes(path);
      OneFile file = OneFile.of(before);
      if (file.file().source().isPresent()) {
        String after = file.after();
        assertThat(OneFile.of(after).mended()).as("%s, a second time", path).isEmpty();
        assertThat(errors(after))
            .as("%s", path)
            .isLessThanOrEqualTo(errors(new String(before, UTF_8)));
      }
    }
  }

  static List<String> finished() throws IOException {
    return Stream.concat(
            yaml("examples"),
            Stream.concat(
                yaml("src/main/resources/nl/codio/pages"),
                yaml("src/test/resources/nl/codio/scaffold")))
        .map(Path::toString)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("finished")
  void there_is_nothing_to_mend_in_what_codio_itself_shows(String path) throws IOException {
    OneFile file = OneFile.of(Files.readAllBytes(Path.of(path)));

    assertThat(file.mended().map(Mended::mends).orElse(List.of()).stream().map(OneFile::line))
        .isEmpty();
  }

  private static int errors(String text) {
    return SourceReader.parse(Path.of("x.yaml"), text.getBytes(UTF_8)).findings().size();
  }

  private static Stream<Path> yaml(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }
}
