package nl.codio.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void an_apostrophe_is_written_twice_with_and_without_arguments() {
    assertThat(fill("agenda''s")).isEqualTo("agenda's");
    assertThat(fill("{0} agenda''s", 3)).isEqualTo("3 agenda's");
  }

  @Test
  void a_date_is_written_in_words() {
    LocalDate day = LocalDate.of(2026, 11, 1);

    assertThat(fill("op {0}", day)).isEqualTo("op 1 november 2026");
    assertThat(new Sentence(Language.EN, List.of(day)).fill("on {0}"))
        .isEqualTo("on 1 November 2026");
  }

  @Test
  void a_number_is_written_without_dots_also_within_a_choice() {
    assertThat(fill("{0}", 1234567)).isEqualTo("1234567");
    assertThat(fill("{0,choice,1#één|1<{0} keer}", 1234567)).isEqualTo("1234567 keer");
  }

  @Test
  void a_list_is_written_with_commas() {
    assertThat(fill("{0}", List.of("a", 1000, LocalDate.of(2026, 1, 2))))
        .isEqualTo("a, 1000, 2 januari 2026");
  }

  @Test
  void a_choice_is_made_by_number_and_may_use_the_other_arguments() {
    String pattern = "{0,choice,0#niets|1#alleen {1}|1<{0}: {1}}";

    assertThat(fill(pattern, 0, "a")).isEqualTo("niets");
    assertThat(fill(pattern, 1, "a")).isEqualTo("alleen a");
    assertThat(fill(pattern, 2, "a, b")).isEqualTo("2: a, b");
  }

  private static String fill(String pattern, Object... arguments) {
    return new Sentence(Language.NL, List.of(arguments)).fill(pattern);
  }
}
