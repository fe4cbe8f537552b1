package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is wrong a thousand times is told twenty times, and how many more. */
class CappedTest {

  @TempDir Path folder;

  @Test
  void of_one_rule_in_one_file_twenty_are_told_and_how_many_more() throws IOException {
    write("waarden:\n" + "  - waarde: privasy\n".repeat(1_000));

    List<Finding> told = judged().of("K025");

    assertThat(told).hasSize(21);
    assertThat(told.get(20).message().key()).isEqualTo("findings.more");
    assertThat(told.get(20).message().arguments()).containsExactly(980, "K025");
    assertThat(told.get(20).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void twenty_are_told_without_another_line() throws IOException {
    write("waarden:\n" + "  - waarde: privasy\n".repeat(20));

    assertThat(judged().of("K025"))
        .hasSize(20)
        .noneMatch(finding -> finding.message().key().equals("findings.more"));
  }

  @Test
  void a_hostile_file_is_judged_in_time() throws IOException {
    StringBuilder text = new StringBuilder("waarden:\n");
    for (int i = 0; i < 8_000; i++) {
      text.append("  - {eigen-waarde: w").append(i).append(", waarom: x}\n");
    }
    text.append("deelnemers:\n");
    for (int i = 0; i < 8_000; i++) {
      text.append("  - {functie: f, naam: n").append(i).append(", groep: democratie}\n");
    }
    text.append("afwijkingen:\n");
    for (int i = 0; i < 8_000; i++) {
      text.append("  - {regel: W208}\n");
    }
    write(text.toString());

    assertThatCode(
            () ->
                org.junit.jupiter.api.Assertions.assertTimeout(
                    Duration.ofSeconds(20), this::judged))
        .doesNotThrowAnyException();
  }

  private void write(String text) throws IOException {
    Files.writeString(
        folder.resolve("workshop.yaml"), "codio: 1\nsoort: workshop\ndatum: 2026-03-12\n" + text);
  }

  private Judged judged() {
    return Judged.in(folder, Judged.TODAY);
  }
}
