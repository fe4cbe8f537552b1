package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated part of each script in {@code completions}. */
class CompletionScriptTest {

  @ParameterizedTest
  @EnumSource
  void its_lists_are_what_the_commands_declare(CompletionScript script) throws IOException {
    String text = Files.readString(script.path());
    String renewed = script.renewed(text);
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(script.path(), renewed);
    } else {
      assertThat(text).as("re-made with -Dgoldens.update=true").isEqualTo(renewed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "explain.action, ACTIE, action",
    "accents.case, CASUS, case",
    "report.path, PAD, case",
    "validate.path, PAD, file",
    "schema.output, MAP, folder",
    "report.workshop, DATUM, workshop",
    "values.principle, NAAM, principle",
    "init.case, NAAM, text",
    "option.today, DATUM, text",
  })
  void what_is_offered_follows_from_how_an_argument_is_described(
      String key, String value, String kind) {
    assertThat(Offer.kind(key, value)).isEqualTo(kind);
  }

  /** Each script finds these by a function of its own, or has a list of them. */
  @ParameterizedTest
  @EnumSource
  void both_scripts_can_look_for_every_kind(CompletionScript script) throws IOException {
    String text = Files.readString(script.path());

    for (String kind : Offer.KINDS) {
      assertThat(text).containsPattern("_codio_" + kind + "s\\(\\)|\n    " + kind + "s\\)");
    }
  }
}
