package nl.codio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorSettingsTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ }\n",
        "{\n}\n",
        "{\"a\": 1}",
        "{\n  // van ons\n  \"a\": {\"yaml.schemas\": {}},\n}\n",
        "\ufeff{\r\n    \"a\": [1, 2],\r\n    \"yaml.schemas\": {}\r\n}\r\n",
        "{\"yaml.schemas\": {\"x.json\": [\"a.yaml\"], /* laatste */ }, \"b\": 2}",
        "{\"yaml.schemas\": {\".codio/schemas/casus.json\": \"elders.yaml\"}}",
      })
  void puts_in_what_is_missing_and_leaves_every_other_byte(String before) throws IOException {
    String after = EditorSettings.in(before).orElseThrow();

    JsonNode schemas = JSON.readTree(after.replace("\ufeff", "")).get("yaml.schemas");
    assertThat(schemas.fieldNames())
        .toIterable()
        .contains(".codio/schemas/project.json", ".codio/schemas/workshop.json");
    assertThat(withoutOurs(after)).isEqualTo(withoutOurs(before));
    assertThat(EditorSettings.in(after)).isEmpty();
  }

  @Test
  void what_somebody_chose_for_a_kind_of_file_stays() throws IOException {
    String before = "{\"yaml.schemas\": {\"./.codio/schemas/casus.json\": \"elders.yaml\"}}";

    assertThat(EditorSettings.in(before).orElseThrow())
        .contains("elders.yaml")
        .doesNotContain("casussen/**/casus.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"a\" 1}", "{} {}", "null"})
  void what_is_not_settings_is_not_touched(String before) {
    assertThatThrownBy(() -> EditorSettings.in(before)).isInstanceOf(IOException.class);
  }

  /** Only what stood there before: ours are whole entries, and blanks around them mean nothing. */
  private static String withoutOurs(String text) {
    return text.replaceAll("\"\\.codio/schemas/[^,}]*", "")
        .replaceAll("\"yaml\\.schemas\": \\{[\\s,]*}", "")
        .replaceAll("[\\s,]+", "");
  }
}
