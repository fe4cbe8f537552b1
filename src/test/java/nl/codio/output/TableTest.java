package nl.codio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void a_column_is_as_wide_as_its_widest_cell() {
    Table table = new Table(List.of("naam", "fase", "open"));
    table.add(List.of("druktemonitor", "✓ klaar", "2"));
    table.add(List.of("bot", "bezig", ""));

    assertThat(table.lines())
        .containsExactly(
            "naam           fase     open", //
            "druktemonitor  ✓ klaar  2",
            "bot            bezig");
  }

  @Test
  void the_first_column_is_cut_where_the_table_would_be_too_wide() {
    Table table = new Table(List.of("naam", "fase"));
    table.add(List.of("een-lange-naam-van-een-casus", "f".repeat(80)));

    assertThat(table.lines().get(1))
        .isEqualTo("een-lange-naam-va…  " + "f".repeat(80))
        .hasSize(100);
  }

  @Test
  void a_name_stays_to_be_known_whatever_stands_behind_it() {
    Table table = new Table(List.of("naam", "fase"));
    table.add(List.of("een-lange-naam", "f".repeat(200)));

    assertThat(table.lines().get(1)).startsWith("een-lange-n…  fff");
  }

  @Test
  void a_wide_character_takes_two_places() {
    Table table = new Table(List.of("naam", "fase"));
    table.add(List.of("東京", "bezig"));
    table.add(List.of("kade", "bezig"));

    assertThat(table.lines()).containsExactly("naam  fase", "東京  bezig", "kade  bezig");
  }
}
