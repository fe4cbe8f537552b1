package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example that codio ships is a good one, and stays readable when the years pass. */
class ExampleTest {

  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad");

  @Test
  void nothing_is_wrong_or_missing_in_the_example() {
    Judged judged = Judged.in(EXAMPLE, Judged.TODAY);

    assertThat(judged.text(judged.shape())).isEmpty();
    assertThat(judged.text(atLeast(Severity.WARNING, judged))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-01", "2030-01-01"})
  void nothing_is_wrong_in_the_example_years_before_or_after(LocalDate today) {
    Judged judged = Judged.in(EXAMPLE, today);

    assertThat(judged.text(atLeast(Severity.ERROR, judged))).isEmpty();
  }

  private static List<Finding> atLeast(Severity severity, Judged judged) {
    return judged.findings().stream()
        .filter(finding -> finding.severity().atLeast(severity))
        .toList();
  }
}
