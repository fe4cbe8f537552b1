package nl.codio.model;

import java.nio.file.Path;
import java.util.List;
import nl.codio.Fixture;
import nl.codio.Golden;
import nl.codio.Told;
import nl.codio.diagnostics.Finding;
import nl.codio.forms.Decoded;
import nl.codio.source.Reading;
import nl.codio.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short forms and mistakes in whole files: what is told, and what was read. */
class ShapeTest {

  private static final String FOLDER = "model/shape";

  static List<String> files() {
    return Fixture.names(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsWhatItCanAndTellsTheRest(String name) {
    Path location = Fixture.path(FOLDER + "/" + name + ".yaml");
    Reading reading = SourceReader.read(location, Path.of(name + ".yaml"));
    Decoded<FileContent> decoded = Read.file(reading);

    Golden.check(
        FOLDER + "/" + name + ".txt",
        Told.by(
                decoded.findings().stream().sorted(Finding.ORDER).toList(),
                file -> reading.source())
            + "---\n"
            + Dump.text(decoded.record().value().content()));
  }
}
