package nl.codio.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdditionsTest {

  private static final Additions IGNORE = Additions.ofGit().get(0);
  private static final Additions ATTRIBUTES = Additions.ofGit().get(1);

  @Test
  void a_line_is_put_below_what_stands_there() {
    assertThat(added(IGNORE, "*.tmp\n")).isEqualTo("*.tmp\n" + IGNORE.comment() + "\nrapporten/\n");
    assertThat(added(ATTRIBUTES, ""))
        .isEqualTo(ATTRIBUTES.comment() + "\nvoortgang*.yaml merge=union\n");
  }

  @Test
  void line_ends_and_odd_bytes_stay_as_they_are() {
    assertThat(added(IGNORE, "één\r\n*.tmp"))
        .isEqualTo("één\r\n*.tmp\r\n" + IGNORE.comment() + "\r\nrapporten/\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapporten/", "x\r\n/rapporten/\r\ny", "  rapporten  "})
  void a_line_that_says_so_already_is_enough(String before) {
    assertThat(IGNORE.to(before.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void another_line_for_the_same_files_counts_where_it_says_how_they_merge() {
    assertThat(ATTRIBUTES.to("voortgang*.yaml text merge=binary".getBytes(UTF_8))).isEmpty();
    assertThat(ATTRIBUTES.to("voortgang*.yaml text".getBytes(UTF_8))).isPresent();
  }

  private static String added(Additions additions, String before) {
    return new String(additions.to(before.getBytes(UTF_8)).orElseThrow(), UTF_8);
  }
}
