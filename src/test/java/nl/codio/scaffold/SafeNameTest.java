package nl.codio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Proef één               | proef-een
          'Fiets & 🚲 app'        | fiets-app
          "  Slimme   camera's "  | slimme-cameras
          druktemonitor           | druktemonitor
          Straße 2.0              | straße-2-0
          ...nu even niet...      | nu-even-niet
          """)
  void a_folder_has_small_letters_digits_and_hyphens(String typed, String folder)
      throws SafeName.Unfit {
    assertThat(SafeName.of(typed).slug()).isEqualTo(folder);
  }

  @Test
  void the_title_keeps_the_spelling() throws SafeName.Unfit {
    assertThat(SafeName.of("  Proef\n één: \"A\" ").title()).isEqualTo("Proef één: \"A\"");
  }

  @Test
  void a_long_name_is_cut_between_words() throws SafeName.Unfit {
    String folder = SafeName.of("heel lange naam ".repeat(30)).slug();

    assertThat(folder)
        .hasSizeLessThanOrEqualTo(60)
        .doesNotEndWith("-")
        .startsWith("heel-lange-naam");
    assertThat(SafeName.of("x".repeat(300)).slug()).hasSize(60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '   '       | EMPTY
          ..          | NO_LETTERS
          🚲          | NO_LETTERS
          ../buiten   | PATH
          a\\b        | PATH
          /etc/passwd | PATH
          CON         | DEVICE
          Lpt1        | DEVICE
          nul.        | DEVICE
          """)
  void what_names_no_folder_is_told(String typed, SafeName.Trouble trouble) {
    assertThat(catchThrowableOfType(SafeName.Unfit.class, () -> SafeName.of(typed)).trouble())
        .isEqualTo(trouble);
  }

  @Property
  void a_folder_is_one_safe_name(@ForAll String typed) {
    try {
      assertThat(SafeName.of(typed).slug())
          .isNotEmpty()
          .doesNotContain("/", "\\", "..", " ", ":")
          .doesNotStartWith("-")
          .doesNotEndWith("-");
    } catch (SafeName.Unfit expected) {
      assertThat(expected.trouble()).isNotNull();
    }
  }
}
