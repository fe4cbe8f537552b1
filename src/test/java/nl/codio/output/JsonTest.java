package nl.codio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void is_indented_by_two_and_ends_with_a_line_end_of_its_own() {
    String json =
        written(
            it -> {
              it.writeStartArray();
              it.writeStartObject();
              it.writeStringField("naam", "Efficiëntie");
              it.writeArrayFieldStart("aliassen");
              it.writeEndArray();
              it.writeEndObject();
              it.writeEndArray();
            });

    assertThat(json)
        .isEqualTo(
            """
            [
              {
                "naam": "Efficiëntie",
                "aliassen": []
              }
            ]
            """);
  }

  @Test
  void the_writer_stays_open() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);

    Json.write(out, it -> it.writeNumber(1));
    out.print("verder");

    assertThat(text).hasToString("1\nverder");
  }

  private static String written(Json.Content content) {
    StringWriter text = new StringWriter();
    Json.write(new PrintWriter(text), content);
    return text.toString();
  }
}
