package nl.codio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void breaks_between_words_and_fills_every_line() {
    assertThat(Paragraph.lines("woord ".repeat(30), "  "))
        .hasSize(3)
        .allMatch(line -> line.startsWith("  woord"))
        .allMatch(line -> line.length() <= Paragraph.WIDTH)
        .first()
        .satisfies(line -> assertThat(line.length() + 6).isGreaterThan(Paragraph.WIDTH));
  }

  @Test
  void a_word_that_fits_nowhere_stands_alone() {
    String long_ = "x".repeat(100);

    assertThat(Paragraph.lines("a " + long_ + " b", "> ", "  "))
        .containsExactly("> a", "  " + long_, "  b");
  }

  @Test
  void columns_go_on_below_themselves() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("a", "kort");
    rows.put("langer", "woord ".repeat(13));

    assertThat(Columns.lines(rows))
        .containsExactly(
            "  a       kort", "  langer  " + "woord ".repeat(11).strip(), "          woord woord");
  }
}
