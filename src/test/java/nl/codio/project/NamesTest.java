package nl.codio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private static final Path TOP = Path.of("").toAbsolutePath().getRoot();

  @ParameterizedTest
  @CsvSource({
    "stad/casussen, stad/casussen/a/casus.yaml, a/casus.yaml",
    "stad/casussen, stad/strategie.yaml, ../strategie.yaml"
  })
  void calls_a_file_from_the_current_folder(String folder, String location, String name) {
    assertThat(new Names(TOP.resolve(folder)).of(TOP.resolve(location))).isEqualTo(Path.of(name));
  }

  @ParameterizedTest
  @CsvSource({"stad/casussen, elders/casus.yaml", "stad, stad"})
  void calls_what_is_elsewhere_by_its_whole_path(String folder, String location) {
    assertThat(new Names(TOP.resolve(folder)).of(TOP.resolve(location)))
        .isEqualTo(TOP.resolve(location));
  }
}
