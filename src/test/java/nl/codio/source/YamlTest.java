package nl.codio.source;

import java.nio.file.Path;
import java.util.List;
import nl.codio.Fixture;
import nl.codio.Golden;
import nl.codio.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What codio says of YAML that it does not read, and where. */
class YamlTest {

  private static final String FOLDER = "source/yaml";

  static List<String> files() {
    return Fixture.names(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void tellsItInItsPlace(String name) {
    Path location = Fixture.path(FOLDER + "/" + name + ".yaml");

    Reading reading = SourceReader.read(location, Path.of(name + ".yaml"));

    Golden.check(FOLDER + "/" + name + ".txt", Told.by(reading));
  }
}
