package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionDeadlineTest {

  @TempDir Path folder;

  @Test
  void a_term_that_is_none_is_not_told_as_missing_too() throws IOException {
    Files.writeString(folder.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    Files.writeString(
        folder.resolve("workshop-2026-03-12.yaml"),
        """
        codio: 1
        soort: workshop
        datum: 2026-03-12
        follow-upgesprek: {gehouden: 2026-04-02}
        acties:
          - {id: A1, actie: Contract., termijn: voor de zomer}
          - {id: A2, actie: Website.}
        """);

    Judged judged = Judged.in(folder, Judged.TODAY);

    assertThat(judged.shape()).extracting(finding -> finding.code()).containsExactly("B024");
    assertThat(judged.of("A263"))
        .extracting(finding -> finding.place().span().startLine())
        .containsExactly(7);
  }
}
