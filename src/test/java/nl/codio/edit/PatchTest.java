package nl.codio.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.codio.diagnostics.Span;
import nl.codio.source.SourceText;
import org.junit.jupiter.api.Test;

class PatchTest {

  @Test
  void replaces_takes_out_and_puts_in_whatever_the_order_of_the_edits() {
    Patch patch = Patch.of(new Edit(8, 9, ""), Edit.insert(0, "> "), new Edit(2, 5, "é"));

    assertThat(patch.applyTo("a bcd efg")).isEqualTo("> a é ef");
  }

  @Test
  void puts_in_before_what_is_replaced_at_the_same_place() {
    assertThat(Patch.of(new Edit(1, 2, "X"), Edit.insert(1, "i")).applyTo("abc")).isEqualTo("aiXc");
  }

  @Test
  void refuses_two_edits_that_touch_the_same_characters() {
    assertThatThrownBy(() -> Patch.of(new Edit(1, 4, "x"), new Edit(3, 5, "y")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Patch.of(Edit.insert(3, "x"), Edit.insert(3, "y")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Edit(3, 2, "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_byte_order_mark_and_every_line_end_stay() {
    byte[] bytes = "\uFEFFa: 1\r\nb: 2\rc: é".getBytes(UTF_8);

    byte[] changed = Patch.of(new Edit(3, 4, "3")).applyTo(bytes);

    assertThat(new String(changed, UTF_8)).isEqualTo("\uFEFFa: 3\r\nb: 2\rc: é");
  }

  @Test
  void finds_a_place_by_line_and_column_in_code_points() {
    SourceText source = new SourceText(Path.of("x.yaml"), "\r\n😀 b: privasy\r\n");

    Edit edit = Edit.replace(source, Span.onLine(2, 6, 7), "privacy");

    assertThat(Patch.of(edit).applyTo(source.text())).isEqualTo("\r\n😀 b: privacy\r\n");
  }

  @Test
  void knows_where_the_characters_of_the_changed_text_came_from() {
    Patch patch = Patch.of(Edit.insert(1, "xx"), new Edit(3, 5, ""), new Edit(6, 7, "YYY"));
    assertThat(patch.applyTo("abcdefgh")).isEqualTo("axxbcfYYYh");

    IntUnaryOperator origins = patch.origins();

    assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 8, 9, 10))
        .extracting(origins::applyAsInt)
        .containsExactly(0, 1, 1, 1, 2, 5, 6, 6, 7, 8);
  }
}
