package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.codio.diagnostics.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is checked without its project is not blamed for what may lie beside it. */
class FileByItselfTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        codio: 1
        soort: workshop
        datum: 2026-03-12
        strategie-versie: 2026-02-03
        accentwaarden:
          - {waarde: privacy, speelt-rol: ja}
        acties:
          - {id: A1, actie: Contract., vervolg-op: 2025-11-20/A4}
        """,
        """
        codio: 1
        soort: casus
        titel: Druktemonitor
        strategie: ../../strategie.yaml
        besluiten:
          - datum: 2026-06-09
            uitkomst: onder-voorwaarden
            voorwaarden:
              - {voorwaarde: niets wordt langer bewaard, actie: A1}
        """,
        """
        codio: 1
        soort: voortgang
        regels:
          - {datum: 2026-06-01, actie: A1, status: loopt}
        """
      })
  void nothing_is_wrong(String text) throws IOException {
    Files.writeString(folder.resolve("bestand.yaml"), text);

    assertThat(Judged.in(folder, Judged.TODAY).findings())
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
