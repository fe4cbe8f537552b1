package nl.codio.report.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.codio.report.LeftOut;
import nl.codio.report.Poster;
import nl.codio.report.poster.Sheet.Panel;
import nl.codio.report.poster.Sheet.Post;
import nl.codio.report.poster.Sheet.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetMakerTest {

  private static final String SHORT = "Anders helpt de kaart niemand.";
  private static final String LONG = "Een reden die langer duurt dan nodig is. ".repeat(8).strip();

  @Test
  void a_few_values_and_actions_stand_there_whole_in_large_letters() {
    Sheet sheet = SheetMaker.make(Posters.of(1, 4, SHORT, SHORT, false), Posters.WORDS);

    assertThat(sheet.left().nothing()).isTrue();
    assertThat(sheet.values().scale()).isGreaterThan(1.3);
    assertThat(sheet.actions().scale()).isGreaterThan(1.1);
    assertThat(sheet.actions().rows()).hasSize(4);
  }

  @Test
  void more_than_fits_is_counted_where_it_is_left_out() {
    Sheet sheet = SheetMaker.make(Posters.of(40, 60, LONG, LONG, false), Posters.WORDS);

    LeftOut left = sheet.left();
    int shown = sheet.values().panels().stream().mapToInt(it -> it.posts().size()).sum();
    assertThat(left.values()).isEqualTo(3 * 40 - shown).isPositive();
    assertThat(left.actions()).isEqualTo(60 - sheet.actions().rows().size()).isPositive();
    assertThat(sheet.values().panels()).allMatch(panel -> !panel.more().isBlank());
    assertThat(sheet.actions().more()).contains(String.valueOf(left.actions()));
  }

  @Test
  void a_reason_makes_way_before_a_value_does() {
    Sheet sheet = SheetMaker.make(Posters.of(5, 2, LONG, SHORT, false), Posters.WORDS);

    assertThat(sheet.left().values()).isZero();
    assertThat(sheet.left().reasons()).isPositive();
    for (Panel panel : sheet.values().panels()) {
      assertThat(panel.posts()).hasSize(5);
    }
    long without =
        sheet.values().panels().stream()
            .flatMap(panel -> panel.posts().stream())
            .filter(post -> post.why().isEmpty())
            .count();
    assertThat(without).isEqualTo(sheet.left().reasons());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, false", "1, 1, false", "3, 8, false", "4, 15, false", "11, 40, false", "30, 200, false",
    "0, 0, true", "1, 1, true", "3, 8, true", "4, 15, true", "11, 40, true", "30, 200, true"
  })
  void everything_that_is_shown_fits_in_letters_that_are_read_at_two_metres(
      int values, int actions, boolean portrait) {
    for (String text : List.of("", SHORT, LONG, "x".repeat(300), "ü🙂 ".repeat(200))) {
      fits(SheetMaker.make(Posters.of(values, actions, text, text, portrait), Posters.WORDS));
    }
  }

  private static void fits(Sheet sheet) {
    double scale = sheet.values().scale();
    assertThat(List.of(scale, sheet.actions().scale(), sheet.checklist().scale()))
        .allMatch(it -> it >= 0.9);
    for (Panel panel : sheet.values().panels()) {
      double free = panel.area().height() - panel.bar() - 0.9 * Type.PAD;
      double more = panel.more().isBlank() ? 0 : Type.SMALL_LINE;
      assertThat(panel.posts().stream().mapToDouble(it -> height(it, scale)).sum() + more)
          .isLessThanOrEqualTo(free);
    }
    double rows = sheet.actions().rows().stream().mapToDouble(Row::height).sum();
    double hand = sheet.actions().empty() * sheet.actions().hand();
    double more = sheet.actions().more().isBlank() ? 0 : Type.SMALL_LINE;
    assertThat(sheet.actions().head() + rows + hand + more)
        .isLessThanOrEqualTo(sheet.actions().area().height() + 0.001);
    assertThat(sheet.actions().area().bottom()).isLessThan(sheet.footer().top());
    assertThat(sheet.checklist().area().bottom()).isLessThan(sheet.footer().top());
    assertThat(sheet.footer().top() + 1.3).isLessThan(sheet.height());
  }

  private static double height(Post post, double scale) {
    return (post.lines().size() * Type.NAME_LINE
            + post.whyLines().size() * Type.TEXT_LINE
            + Type.GAP)
        * scale;
  }

  @Test
  void a_title_of_three_hundred_letters_stands_there_whole() {
    String title = "Een lange titel over bruggen en sluizen ".repeat(8).substring(0, 300).strip();

    Sheet sheet = SheetMaker.make(Posters.of(title, 3, 4, SHORT, SHORT, false), Posters.WORDS);

    assertThat(String.join(" ", sheet.heading().lines())).isEqualTo(title);
    assertThat(sheet.left().nothing()).isTrue();
  }

  @Test
  void a_title_without_end_is_shortened_and_that_is_told() {
    Poster poster = Posters.of("Een titel zonder einde ".repeat(99), 1, 1, SHORT, SHORT, false);

    Sheet sheet = SheetMaker.make(poster, Posters.WORDS);

    assertThat(String.join(" ", sheet.heading().lines())).endsWith("…");
    assertThat(sheet.left()).isEqualTo(new LeftOut(0, 0, 0, 1));
  }

  @Test
  void no_word_is_broken_while_smaller_letters_would_keep_it() {
    Poster poster = Posters.of(1, 1, "eindverantwoordelijkheidsbewustzijnstraining", SHORT, true);

    Sheet sheet = SheetMaker.make(poster, Posters.WORDS);

    assertThat(sheet.values().panels().get(0).posts().get(0).whyLines())
        .containsExactly("eindverantwoordelijkheidsbewustzijnstraining");
  }

  @Test
  void what_is_left_of_the_box_has_rows_to_write_in() {
    Sheet sheet = SheetMaker.make(Posters.of(1, 2, SHORT, SHORT, true), Posters.WORDS);

    assertThat(sheet.actions().empty()).isGreaterThan(5);
  }
}
