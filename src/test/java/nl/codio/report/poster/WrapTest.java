package nl.codio.report.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.codio.report.picture.Letters;
import org.junit.jupiter.api.Test;

class WrapTest {

  private final Letters letters = Letters.regular(1);
  private final Wrap wrap = new Wrap(letters, 10);

  @Test
  void loses_no_word_and_no_line_is_too_wide() {
    String text = "Bezoekers hebben er niet zelf voor gekozen om geteld te worden.";

    List<String> lines = wrap.lines(text);

    assertThat(String.join(" ", lines)).isEqualTo(text);
    assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> letters.width(line) <= 10);
  }

  @Test
  void a_word_without_end_is_broken_without_losing_a_letter() {
    List<String> lines = wrap.lines("a " + "w".repeat(50));

    assertThat(String.join("", lines)).isEqualTo("a" + "w".repeat(50));
    assertThat(lines).allMatch(line -> letters.width(line) <= 10);
  }

  @Test
  void a_letter_with_its_accents_stays_together() {
    assertThat(new Wrap(letters, 0.1).lines("e\u0301e\u0301"))
        .containsExactly("e\u0301", "e\u0301");
  }

  @Test
  void nothing_takes_no_line() {
    assertThat(wrap.lines("  ")).isEmpty();
  }

  @Test
  void more_lines_than_there_are_ends_in_an_ellipsis() {
    List<String> lines = wrap.lines("een twee drie vier vijf zes zeven acht negen", 2);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(lines).allMatch(line -> letters.width(line) <= 10);
  }
}
