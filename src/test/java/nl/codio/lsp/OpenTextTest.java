package nl.codio.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Span;
import nl.codio.source.SourceText;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

class OpenTextTest {

  private static final Path PATH = Path.of("/x.yaml");

  @Test
  void a_change_replaces_its_range() {
    assertThat(changed("een\ntwee\ndrie\n", change(1, 1, 2, 2, "X"))).isEqualTo("een\ntXie\n");
  }

  @Test
  void changes_are_made_one_after_another() {
    assertThat(changed("een\n", change(0, 0, 0, 3, "twee"), change(0, 4, 0, 4, "!")))
        .isEqualTo("twee!\n");
  }

  @Test
  void positions_count_utf16_units() {
    assertThat(changed("🙂🙂x\n", change(0, 4, 0, 5, "y"))).isEqualTo("🙂🙂y\n");
  }

  @Test
  void a_line_ends_as_the_protocol_says() {
    assertThat(changed("een\r\ntwee\rdrie\n", change(2, 0, 2, 1, "D")))
        .isEqualTo("een\r\ntwee\rDrie\n");
  }

  @Test
  void a_position_beyond_the_end_is_the_end() {
    assertThat(changed("een\ntwee", change(0, 99, 9, 9, "!"))).isEqualTo("een!");
  }

  @Test
  void a_change_without_range_is_the_whole_text() {
    assertThat(changed("een", new TextDocumentContentChangeEvent("twee"))).isEqualTo("twee");
  }

  @Test
  void a_character_has_a_position() {
    OpenText text = new OpenText("file:///x.yaml", PATH, "een\r\n🙂x\ndrie");

    assertThat(text.at(0)).isEqualTo(new Position(0, 0));
    assertThat(text.at(5)).isEqualTo(new Position(1, 0));
    assertThat(text.at(7)).isEqualTo(new Position(1, 2));
    assertThat(text.at(13)).isEqualTo(new Position(2, 4));
    assertThat(new OpenText("file:///x.yaml", PATH, "een\n").at(4)).isEqualTo(new Position(1, 0));
    assertThat(new OpenText("file:///x.yaml", PATH, "").at(0)).isEqualTo(new Position(0, 0));
  }

  @Test
  void a_span_of_code_points_becomes_a_range_of_utf16_units() {
    SourceText source = new SourceText(PATH, "a: 🙂 privasy\n");

    assertThat(Ranges.of(Span.onLine(1, 6, 7), Optional.of(source)))
        .isEqualTo(new Range(new Position(0, 6), new Position(0, 13)));
  }

  private static String changed(String text, TextDocumentContentChangeEvent... changes) {
    return new OpenText("file:///x.yaml", PATH, text).changed(List.of(changes)).text();
  }

  private static TextDocumentContentChangeEvent change(
      int line, int from, int endLine, int to, String text) {
    Range range = new Range(new Position(line, from), new Position(endLine, to));
    return new TextDocumentContentChangeEvent(range, text);
  }
}
