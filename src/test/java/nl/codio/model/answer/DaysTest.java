package nl.codio.model.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 3, 12), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 3, 12));

  @Test
  void the_first_and_the_last_of_many_are_found() {
    assertThat(DAYS.stream().reduce(Days::earlier)).hasValue(LocalDate.of(2025, 12, 31));
    assertThat(DAYS.stream().reduce(Days::later)).hasValue(LocalDate.of(2026, 3, 12));
  }

  @Test
  void a_day_is_read_in_one_form_only() {
    assertThat(Days.parse("2026-03-12")).hasValue(LocalDate.of(2026, 3, 12));
    assertThat(Days.parse("2026-02-30")).isEmpty();
    assertThat(Days.parse("12-03-2026")).isEmpty();
    assertThat(Days.parse("2026-3-12")).isEmpty();
  }

  @Test
  void another_form_tells_which_day_was_meant() {
    assertThat(Days.meant("12-3-2026")).hasValue(LocalDate.of(2026, 3, 12));
    assertThat(Days.meant("12 maart 2026")).hasValue(LocalDate.of(2026, 3, 12));
    assertThat(Days.meant("2026/3/12")).hasValue(LocalDate.of(2026, 3, 12));
    assertThat(Days.meant("ooit")).isEmpty();
  }
}
