package nl.codio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.codio.Fixture;
import nl.codio.Golden;
import nl.codio.Told;
import nl.codio.framework.Editions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a file says what it is. */
class DocumentReaderTest {

  private static final String FOLDER = "project/documents";

  static List<String> files() {
    return Fixture.names(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void tellsWhatAFileSaysOfItself(String name) {
    ReadFile file = read(name);

    Golden.check(FOLDER + "/" + name + ".txt", Told.by(file.findings(), path -> file.source()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"goed", "versie-ontbreekt", "te-nieuwe-versie", "te-nieuw-kader"})
  void readsWhatSaysWhatItIs(String name) {
    assertThat(read(name).document()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"onbekende-soort", "soort-ontbreekt", "lijst-bovenaan", "van-een-ander"})
  void readsNothingElse(String name) {
    assertThat(read(name).document()).isEmpty();
    assertThat(read(name).source()).isPresent();
  }

  private static ReadFile read(String name) {
    return new DocumentReader(Editions.known())
        .read(Fixture.path(FOLDER + "/" + name + ".yaml"), Path.of(name + ".yaml"));
  }
}
