package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.model.FileKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void here() throws IOException {
    folder = temporary.toRealPath();
  }

  @ParameterizedTest
  @EnumSource
  void prints_the_schema_of_one_kind(FileKind kind) throws IOException {
    Run run = codio("schema", kind.word());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).doesNotContain("\r").endsWith("}\n");
    JsonNode schema = JSON.readTree(run.out());
    assertThat(schema.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.at("/properties/soort/anyOf/0/enum/0").asText()).isEqualTo(kind.word());
    assertThat(codio("schema", kind.word()).out()).as("the same each time").isEqualTo(run.out());
  }

  @Test
  void prints_one_for_all_kinds() throws IOException {
    JsonNode schema = JSON.readTree(codio("schema").out());

    assertThat(schema.path("allOf")).hasSize(FileKind.values().length);
    assertThat(schema.at("/$defs/casus/properties/omschrijving/title").asText())
        .isEqualTo("Omschrijving project/casus");
    assertThat(codio("schema", "-o", "-").out()).isEqualTo(codio("schema").out());
  }

  @Test
  void speaks_the_language_that_was_asked_for() throws IOException {
    JsonNode dutch = JSON.readTree(codio("schema", "casus").out());
    JsonNode english = JSON.readTree(codio("schema", "casus", "--lang", "en").out());
    String context = "/properties/omschrijving/properties/context/description";

    assertThat(dutch.at(context).asText()).isEqualTo("Wat is de context van dit project?");
    assertThat(english.at(context).asText()).isEqualTo("What is the context of this project?");
  }

  @Test
  void writes_a_file_for_each_kind_and_renews_it() throws IOException {
    Run first = codio("schema", "-o", ".codio/schemas");

    assertThat(first.out()).startsWith("Gemaakt: .codio/schemas/project.json\n").hasLineCount(6);
    assertThat(files())
        .containsExactly(
            ".codio/schemas/analyse.json",
            ".codio/schemas/casus.json",
            ".codio/schemas/project.json",
            ".codio/schemas/strategie.json",
            ".codio/schemas/voortgang.json",
            ".codio/schemas/workshop.json");
    assertThat(read(".codio/schemas/casus.json")).isEqualTo(codio("schema", "casus").out());
    assertThat(codio("schema", "-o", ".codio/schemas").out())
        .isEqualTo("In .codio/schemas staat alles al zoals deze codio het maakt.\n");

    Run english = codio("schema", "-o", ".codio/schemas", "--lang", "en");

    assertThat(english.code()).isEqualTo(ExitCode.FINE);
    assertThat(read(".codio/schemas/casus.json")).contains("\"Description of the project/case\"");
  }

  @Test
  void writes_one_kind_when_one_is_asked_for() throws IOException {
    codio("schema", "casus", "-o", "map");

    assertThat(files()).containsExactly("map/casus.json");
  }

  @Test
  void a_file_of_somebody_else_stays_and_nothing_is_written() throws IOException {
    write("map/workshop.json", "{}");
    write("map/casus.json", codio("schema", "casus", "--lang", "en").out());
    String before = read("map/casus.json");

    Run run = codio("schema", "-o", "map");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .isEqualTo(
            """
            map/workshop.json bestaat al en is niet door codio gemaakt. \
            Met --force wordt het vervangen.
            Er is niets gemaakt of veranderd.
            """);
    assertThat(files()).containsExactly("map/casus.json", "map/workshop.json");
    assertThat(read("map/casus.json")).isEqualTo(before);

    assertThat(codio("schema", "-o", "map", "--force").code()).isEqualTo(ExitCode.FINE);
    assertThat(read("map/workshop.json")).isEqualTo(codio("schema", "workshop").out());
  }

  @Test
  void a_folder_or_file_in_the_way_is_told() throws IOException {
    Files.createDirectories(folder.resolve("map/casus.json"));
    write("bestand", "");

    Run taken = codio("schema", "-o", "map", "--force");
    Run noFolder = codio("schema", "-o", "bestand");

    assertThat(taken.err()).startsWith("map/casus.json is een map.");
    assertThat(taken.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(noFolder.err()).contains("bestand is een bestand; daar hoort een map te staan.");
    assertThat(noFolder.code()).isEqualTo(ExitCode.FAILED);
    assertThat(files()).containsExactly("bestand");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_to_a_file_of_codio_is_replaced_and_not_followed() throws IOException {
    write("elders.json", codio("schema", "casus", "--lang", "en").out());
    String before = read("elders.json");
    Files.createDirectory(folder.resolve("map"));
    Files.createSymbolicLink(folder.resolve("map/casus.json"), folder.resolve("elders.json"));

    assertThat(codio("schema", "-o", "map").code()).isEqualTo(ExitCode.FINE);
    assertThat(read("elders.json")).isEqualTo(before);
    assertThat(read("map/casus.json")).isEqualTo(codio("schema", "casus").out());
  }

  @Test
  void a_word_that_is_no_kind_is_told_with_the_nearest() {
    Run run = codio("schema", "kasus");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("\"kasus\" is geen soort bestand.")
        .contains("Bedoel je casus?");
  }

  @Test
  void a_file_is_no_folder_and_two_kinds_are_one_too_many() throws IOException {
    Run file = codio("schema", "casus", "-o", "casus.json");
    Run two = codio("schema", "casus", "workshop");

    assertThat(file.err()).contains("codio schema casus > casus.json");
    assertThat(two.err()).startsWith("\"workshop\" is hier te veel.");
    assertThat(List.of(file.code(), two.code())).containsOnly(ExitCode.WRONG_USE);
    assertThat(files()).isEmpty();
  }

  @Test
  void init_writes_them_where_they_are_not_yet() throws IOException {
    write(".codio/schemas/casus.json", "van mij");

    Run run = codio("init");

    assertThat(run.out()).contains("Gemaakt: .codio/schemas (daarmee helpt je editor");
    assertThat(read(".codio/schemas/casus.json")).isEqualTo("van mij");
    assertThat(read(".codio/schemas/workshop.json")).isEqualTo(codio("schema", "workshop").out());
    assertThat(codio("init", "analyse").out()).doesNotContain(".codio");
  }

  private Run codio(String... args) {
    return Run.in(folder, args);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
