package nl.codio.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.codio.lsp.Cursor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts have a ‸ where somebody is. */
class CursorPathTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a:\\n  b: ‸                                | a    | VALUE | b | ''",
        "a:\\n  b: een t‸wee                        | a    | VALUE | b | een twee",
        "a:\\n  b‸c: een                            | a    | KEY   | bc | bc",
        "a:\\n  ‸                                   | a    | WORD  | '' | ''",
        "a:\\n  be‸                                 | a    | WORD  | '' | be",
        "a:\\n  - ‸                                 | a    | WORD  | '' | ''",
        "a:\\n- ‸                                   | a    | WORD  | '' | ''",
        "a:\\n  - b: een\\n    c: ‸                 | a    | VALUE | c | ''",
        "a:\\n- b: een\\n  c: ‸                     | a    | VALUE | c | ''",
        "a:\\n  - b: een\\n  - c: ‸                 | a    | VALUE | c | ''",
        "a:\\n  b:\\n    - c:\\n        - d: ‸      | a b c | VALUE | d | ''",
        "a:\\n  b: een\\n‸                          | ''   | WORD  | '' | ''",
        "a: [een, t‸wee]                            | ''   | VALUE | a | twee",
        "a: [een, ‸                                 | ''   | VALUE | a | ''",
        "a:\\n  - b: [een, ‸                        | a    | VALUE | b | ''",
        "a:\\n  - [een, ‸]                          | ''   | VALUE | a | ''",
        "a:\\n  - {b: een, ‸                        | a    | BEGUN | '' | ''",
        "a:\\n  - {b: een, c: ‸}                    | a    | VALUE | c | ''",
        "a:\\n  - {b: een, c‸: twee}                | a    | KEY   | c | c",
        "a: {b: {c: ‸}}                             | a b  | VALUE | c | ''",
        "a: {b: [een, ‸]}                           | a    | VALUE | b | ''",
        "a: [\\n  een,\\n  ‸                        | ''   | VALUE | a | ''",
        "a: {b: \"een, twee\", c: ‸                 | a    | VALUE | c | ''",
        "a: 'een #1‸'                               | ''   | VALUE | a | een #1",
        "a: x # y\\nb: ‸                            | ''   | VALUE | b | ''",
      })
  void the_keys_around_a_point_follow_from_its_indentation(
      String text, String path, Role role, String key, String word) {
    Cursor cursor = at(text.strip().replace("\\n", "\n")).orElseThrow();

    assertThat(String.join(" ", cursor.path())).isEqualTo(path);
    assertThat(cursor.role()).isEqualTo(role);
    assertThat(cursor.key()).isEqualTo(key);
    assertThat(cursor.text()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: een # tw‸ee",
        "# ‸",
        "a: |\n  tek‸st",
        "a:\n  - b: >\n      een\n      tw‸ee",
        "a:\n  - |\n    tek‸st",
        "a:‸",
        "a: [een, twee]‸ ",
      })
  void in_a_comment_or_a_long_text_there_is_nothing_to_offer(String text) {
    assertThat(at(text).filter(cursor -> cursor.role() != Role.VALUE)).isEmpty();
  }

  @Test
  void behind_a_long_text_the_form_goes_on() {
    Cursor cursor = at("a:\n  b: |\n    tekst: zo\n  c: ‸").orElseThrow();

    assertThat(cursor.path()).containsExactly("a");
    assertThat(cursor.beside()).containsOnlyKeys("b");
  }

  @Test
  void what_stands_beside_a_point_is_known_above_and_below() {
    Cursor cursor =
        at("x: 1\nlijst:\n  - a: een\n    b: twee\n    ‸\n    c: drie\n  - d: vier\ny: 2\n")
            .orElseThrow();

    assertThat(cursor.beside()).containsOnlyKeys("a", "b", "c").containsEntry("a", "een");
  }

  @Test
  void what_stands_in_the_same_braces_is_known() {
    Cursor cursor = at("- {datum: 2026-05-06, actie: ‸A4, status: loopt}").orElseThrow();

    assertThat(cursor.beside()).containsEntry("datum", "2026-05-06").containsKey("status");
    assertThat(cursor.start()).isEqualTo(29);
    assertThat(cursor.end()).isEqualTo(31);
  }

  @Test
  void an_endless_line_of_brackets_takes_no_endless_time() {
    String text = "a: " + "[".repeat(200_000) + "‸" + "x,".repeat(200_000);

    assertThat(at(text)).isPresent();
  }

  private static Optional<Cursor> at(String text) {
    int point = text.indexOf('‸');
    String before = text.substring(0, point);
    List<String> lines = List.of(text.replace("‸", "").split("\n", -1));
    int row = (int) before.chars().filter(letter -> letter == '\n').count();
    return CursorPath.at(lines, row, before.length() - before.lastIndexOf('\n') - 1);
  }
}
