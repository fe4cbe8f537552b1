package nl.codio.report.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalsTest {

  private static final Path TEMPLATES = Path.of("templates");

  @Test
  void are_all_files_of_templates_but_the_sheet_of_the_poster() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      assertThat(Originals.ALL)
          .extracting(Original::file)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> name.endsWith(".ftl") && !name.equals("parts/poster-sheet.ftl"))
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_says_what_it_is_for(Language language) {
    assertThat(Originals.names())
        .allMatch(name -> Messages.in(language).has("templates.about." + name.replace('/', '.')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parts/actions",
        "parts/actions.ftl",
        "templates/parts/actions.ftl",
        "./templates/parts/actions.ftl",
        "templates\\parts\\actions.ftl"
      })
  void are_found_however_somebody_names_their_file(String typed) {
    assertThat(Originals.named(typed)).map(Original::name).hasValue("parts/actions");
  }

  @Test
  void a_path_out_of_them_names_none() {
    assertThat(Originals.named("../templates/verslag")).isEmpty();
    assertThat(Originals.named("parts/../verslag")).isEmpty();
    assertThat(Originals.named("")).isEmpty();
  }
}
