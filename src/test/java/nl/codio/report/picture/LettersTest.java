package nl.codio.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LettersTest {

  private final Letters letters = Letters.regular(10);

  @Test
  void measures_each_letter_of_the_alphabet() {
    for (char c = ' '; c <= '~'; c++) {
      assertThat(letters.width(c + "")).as(c + "").isBetween(2.0, 10.0);
      assertThat(Letters.bold(10).width(c + ""))
          .as(c + "")
          .isBetween(letters.width(c + "") - 0.2, 10.0);
    }
    assertThat(letters.width("W")).isGreaterThan(letters.width("i"));
  }

  @Test
  void counts_an_accent_for_nothing_and_what_it_does_not_know_for_a_square() {
    assertThat(letters.width("é")).isEqualTo(letters.width("e"));
    assertThat(letters.width("漢")).isEqualTo(10);
  }

  @Test
  void breaks_where_the_longer_line_is_shortest() {
    assertThat(letters.halves("Vrijheid van meningsuiting"))
        .containsExactly("Vrijheid van", "meningsuiting");
    assertThat(letters.halves("eindverantwoordelijkheid"))
        .containsExactly("eindverantwoordelijkheid");
  }

  @Test
  void wraps_and_says_with_dots_that_there_is_more() {
    assertThat(letters.wrapped("een twee drie vier vijf", 60, 2))
        .containsExactly("een twee", "drie vier…");
    assertThat(letters.wrapped("een", 60, 2)).containsExactly("een");
  }

  @Property
  void what_is_shortened_fits(@ForAll @StringLength(max = 60) String text) {
    String shortened = letters.shortened(text, 80);

    assertThat(letters.width(shortened)).isLessThanOrEqualTo(80);
    assertThat(shortened.equals(text) || shortened.endsWith("…")).isTrue();
  }

  @Property
  void what_is_wrapped_fits(@ForAll @StringLength(max = 60) String text) {
    List<String> lines = letters.wrapped(text, 80, 2);

    assertThat(lines).hasSizeBetween(1, 2);
    assertThat(lines).allSatisfy(l -> assertThat(letters.width(l)).isLessThanOrEqualTo(80));
  }
}
