package nl.codio.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.framework.Framework;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Messages DUTCH = Messages.in(Language.NL);
  private static final URI META = URI.create("https://json-schema.org/draft/2020-12/schema");

  static Stream<String> all() {
    return Stream.of(Language.values())
        .map(Messages::in)
        .flatMap(
            words ->
                Stream.concat(
                    Stream.of(Schemas.ofAll(words)),
                    Stream.of(FileKind.values()).map(kind -> Schemas.of(kind, words))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void is_right_by_the_meta_schema(String schema) {
    var validator =
        new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();

    assertThat(validator.validate(META, schema).getErrors()).isEmpty();
    assertThat(validator.validate(META, "{\"type\": \"tekst\"}").getErrors()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void is_known_by_its_beginning(String schema) {
    assertThat(Schemas.isMarked(schema.substring(0, 200))).isTrue();
    assertThat(Schemas.isMarked("{\"$comment\": \"van mij\"}")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void every_key_has_a_title_and_says_what_to_write(FileKind kind) throws IOException {
    List<JsonNode> maps = JSON.readTree(Schemas.of(kind, DUTCH)).findValues("properties");

    assertThat(maps).isNotEmpty();
    for (JsonNode properties : maps) {
      for (JsonNode property : properties) {
        if (property.isObject() && !property.has("not")) {
          assertThat(property.path("title").asText()).as(property.toString()).isNotBlank();
          assertThat(property.path("description").asText()).as(property.toString()).isNotBlank();
        }
      }
    }
  }

  @Test
  void says_the_question_of_the_handbook_and_how_to_write_the_answer() throws IOException {
    JsonNode workshop = JSON.readTree(Schemas.of(FileKind.WORKSHOP, DUTCH));
    JsonNode term = workshop.at("/$defs/workshop.acties/properties/termijn");

    assertThat(term.path("title").asText()).isEqualTo("Termijn");
    assertThat(term.path("description").asText())
        .isEqualTo(
            """
            Op welke termijn worden acties opgepakt?
            Een termijn, zoals 2026-09-30, 2026-Q3 of 2026, of het woord doorlopend.""");
  }

  @Test
  void offers_every_value_with_its_definition() throws IOException {
    JsonNode offered =
        JSON.readTree(Schemas.of(FileKind.WORKSHOP, DUTCH)).at("/$defs/waarde/anyOf");

    assertThat(offered).hasSize(1 + 32);
    for (JsonNode one : offered) {
      if (one.has("const")) {
        assertThat(Framework.current().values().find(one.path("const").asText()))
            .hasValueSatisfying(
                value -> assertThat(one.path("description").asText()).contains(value.definition()));
      }
    }
  }
}
