package nl.codio.output;

import static org.assertj.core.api.Assertions.assertThat;

import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFrameTest {

  @Test
  void shows_the_line_with_a_caret_and_the_words_behind_it() {
    assertThat(frame("  - waarde: privasy", 21, 13, 7, "bedoel je \"privacy\"?"))
        .isEqualTo(
            "   21 |   - waarde: privasy\n" + "      |             ^^^^^^^ bedoel je \"privacy\"?");
  }

  @Test
  void a_place_without_length_gets_one_caret() {
    assertThat(frame("soort:", 2, 7, 0, "")).isEqualTo("    2 | soort:\n      |       ^");
  }

  @Test
  void a_place_beyond_the_line_stays_at_its_end() {
    assertThat(frame("abc", 2, 90, 5, "")).isEqualTo("    2 | abc\n      |    ^");
  }

  @Test
  void a_place_of_several_lines_runs_to_the_end_of_the_first() {
    CodeFrame frame = new CodeFrame("a: bcd", new Span(new Position(1, 4), new Position(3, 2)));

    assertThat(shown(frame)).isEqualTo("    1 | a: bcd\n      |    ^^^");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ab: x      | 4
          'éé: x'    | 4
          'e\u0301e\u0301: x' | 4
          😀😀: x    | 6
          漢字: x    | 6
          👩\u200d💻: x      | 6
          """)
  void the_caret_stands_below_its_word_whatever_is_before_it(String line, int places) {
    int column = line.codePointCount(0, line.indexOf('x')) + 1;

    String caret = frame(line, 1, column, 1, "").lines().skip(1).findFirst().orElseThrow();

    assertThat(caret).isEqualTo("      | " + " ".repeat(places) + "^");
  }

  @Test
  void a_tab_is_one_place_and_what_is_unseen_is_a_mark() {
    assertThat(frame("a\tb\u001b[31m\u202e\u200b\u0085: x", 1, 13, 1, ""))
        .isEqualTo("    1 | a b\ufffd[31m\ufffd\ufffd\ufffd: x\n      |             ^");
  }

  @Test
  void a_wide_line_is_cut_around_the_place() {
    String frame = frame("a".repeat(300) + "fout" + "b".repeat(300), 1, 301, 4, "hier");

    assertThat(frame)
        .isEqualTo(
            "    1 | …"
                + "a".repeat(40)
                + "fout"
                + "b".repeat(76)
                + "…\n      | "
                + " ".repeat(41)
                + "^^^^ hier");
  }

  @Test
  void a_long_place_is_cut_with_its_line() {
    String frame = frame("x".repeat(1_000_000), 1, 1, 1_000_000, "");

    assertThat(frame).isEqualTo("    1 | " + "x".repeat(120) + "…\n      | " + "^".repeat(120));
  }

  private static String frame(String line, int number, int column, int length, String words) {
    CodeFrame frame = new CodeFrame(line, Span.onLine(number, column, length));
    return shown(frame) + (words.isEmpty() ? "" : " " + words);
  }

  private static String shown(CodeFrame frame) {
    return frame.line() + "\n" + frame.lead() + frame.carets();
  }
}
