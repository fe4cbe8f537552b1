package nl.codio.report.templates;

import static org.assertj.core.api.Assertions.assertThat;

import nl.codio.report.BundleLabels;
import org.junit.jupiter.api.Test;

class DatesTest {

  @Test
  void tellsTermsInWords() {
    Dates dates = new Dates(new BundleLabels("nl"));

    assertThat(dates.tell("2026-09-30")).isEqualTo("30 september 2026");
    assertThat(dates.tell("2026-09")).isEqualTo("september 2026");
    assertThat(dates.tell("2026-Q3")).isEqualTo("derde kwartaal 2026");
    assertThat(dates.tell("2026-H2")).isEqualTo("tweede helft 2026");
    assertThat(dates.tell("2026")).isEqualTo("2026");
    assertThat(dates.tell("doorlopend")).isEqualTo("doorlopend");
    assertThat(dates.tell("2026-13-40")).isEqualTo("2026-13-40");
    assertThat(dates.tell("na de zomer")).isEqualTo("na de zomer");
    assertThat(dates.tell("")).isEmpty();
  }
}
