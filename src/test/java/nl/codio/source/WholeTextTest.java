package nl.codio.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The parser hears the same from it as from its own reader. */
class WholeTextTest {

  @ParameterizedTest
  @MethodSource
  void of_every_file_the_parser_tells_the_same(Path file) throws IOException {
    String text = Files.readString(file);

    assertThat(events(WholeText.of(text))).isEqualTo(events(new StreamReader(text)));
  }

  static List<Path> of_every_file_the_parser_tells_the_same() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Property(tries = 2000)
  void of_pieces_of_yaml_in_any_order_too(@ForAll("texts") String text) {
    assertThat(events(WholeText.of(text))).isEqualTo(events(new StreamReader(text)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "é", "€", "sleutel", ": ", "- ", "\n", "\n  ", "\r\n", "\r", "#", " # ", "\"", "'",
            "|\n", ">-\n", "[", "]", "{", "}", ", ", "?", "&", "*", "!", "---\n", "...\n",
            "\\u00e9", "\\", "%", "\t", " ")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @Test
  void a_text_with_characters_of_two_units_is_left_to_the_parsers_own_reader() {
    assertThat(WholeText.of("titel: 🚲")).isExactlyInstanceOf(StreamReader.class);
  }

  private static List<String> events(StreamReader reader) {
    List<String> events = new ArrayList<>();
    try {
      ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
      Event event = parser.getEvent();
      while (!event.is(Event.ID.StreamEnd)) {
        events.add(event + " " + place(event.getStartMark()) + "-" + place(event.getEndMark()));
        event = parser.getEvent();
      }
    } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException e) {
      events.add("stopped at " + place(reader.getMark()));
    }
    return events;
  }

  private static String place(Mark mark) {
    return mark.getLine() + ":" + mark.getColumn() + " (" + mark.getIndex() + ")";
  }
}
