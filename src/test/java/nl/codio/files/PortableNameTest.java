package nl.codio.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNameTest {

  private static final List<String> ODD =
      List.of(
          "a:b",
          "a*b",
          "a?b",
          "a\"b",
          "a<b",
          "a>b",
          "a|b",
          "a\\b",
          "a/b",
          "a\nb",
          "CON",
          "con.txt",
          "Lpt1",
          ".",
          "..",
          "...",
          "",
          "naam.",
          "naam ",
          "\u202Etxt.exe",
          "a\u200Bb",
          "é".repeat(200));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "druktemonitor",
        "één & 'twee' 🐟",
        "${x}",
        "{{x}}",
        "@@",
        "שלום",
        "2026-03-12",
        "a.b"
      })
  void a_name_that_every_machine_takes_stays(String name) {
    assertThat(PortableName.of(name)).isEqualTo(name);
  }

  @Test
  void another_becomes_one_that_every_machine_takes() {
    assertThat(ODD.stream().map(PortableName::of))
        .allMatch(name -> name.matches("[^<>:\"/\\\\|?*\\p{Cc}\\p{Cf}]*[^. ]"))
        .noneMatch(name -> name.startsWith("-"))
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches("(con|lpt1)(\\..*)?"))
        .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length < 200);
    assertThat(PortableName.of("a:b")).matches("a-b-[0-9a-f]{6}");
  }

  @Test
  void two_names_stay_two() {
    assertThat(ODD.stream().map(PortableName::of)).doesNotHaveDuplicates();
    assertThat(
            Stream.of("a-b", "a:b", "a?b", "x".repeat(300), "x".repeat(299)).map(PortableName::of))
        .doesNotHaveDuplicates();
  }

  @Test
  void names_that_unicode_holds_for_equal_are_one() {
    assertThat(PortableName.of("e\u0301e\u0301n"))
        .isEqualTo(PortableName.of("één"))
        .isEqualTo("één");
  }
}
