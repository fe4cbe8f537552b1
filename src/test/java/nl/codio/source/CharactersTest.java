package nl.codio.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.codio.Told;
import nl.codio.diagnostics.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, line ends and characters that nobody sees: places stay those of an editor. */
class CharactersTest {

  private static final Path NAME = Path.of("casus.yaml");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesAsEditorsDo(String lineEnd) {
    Reading reading = parse(String.join(lineEnd, "a: x", "b:", "  - y", "c: z"));

    assertThat(placeOf(reading, "c")).isEqualTo(new Position(4, 1));
    assertThat(reading.source().orElseThrow().line(3)).contains("  - y");
    assertThat(reading.source().orElseThrow().line(5)).isEmpty();
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void countsColumnsInCodePoints() {
    assertThat(placeOf(parse("{😀: x, é: y, 👩‍👧: z, naam: w}"), "naam"))
        .isEqualTo(new Position(1, 22));
  }

  @Test
  void countsNoByteOrderMark() {
    Reading reading = parse("\uFEFFcodio: 1\nsoort: casus\n");

    assertThat(reading.findings()).isEmpty();
    assertThat(placeOf(reading, "codio")).isEqualTo(Position.START);
    assertThat(reading.source().orElseThrow().line(1)).contains("codio: 1");
  }

  @ParameterizedTest
  @CsvSource({
    "0000", "0007", "001B", "007F", "0080", "0085", "009F", "2028", "2029", "FEFF", "FFFE", "FFFF"
  })
  void tellsACharacterThatNobodySeesAndReadsOn(String code) {
    String odd = String.valueOf((char) Integer.parseInt(code, 16));

    Reading reading = parse("een: 😀 x" + odd + "y\ntwee: z\n");

    assertThat(Told.lines(reading.findings()))
        .containsExactly("1:9 B006 Hier staat een onzichtbaar teken (U+" + code + ").");
    assertThat(placeOf(reading, "twee")).isEqualTo(new Position(2, 1));
    assertThat(textOf(reading, "een")).isEqualTo("😀 x y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "codio: 1~ doel:~x    | 2:6",
        "a:~ _b: x            | 2:1",
        "a:~ - b: x~ -_c: x   | 3:2",
      })
  void tellsAHardSpaceWhereYamlWantsAPlainOne(String written, String place) {
    String text = written.replace("~ ", "\n").replace('_', '\u00A0').replace('~', '\u00A0');

    assertThat(Told.lines(parse(text).findings()))
        .containsExactly(
            place
                + " B006 Hier staat een harde spatie (U+00A0). Op deze plek wil YAML een gewone.");
  }

  @Test
  void leavesAHardSpaceWithinASentence() {
    Reading reading = parse("a: tien\u00A0euro\n");

    assertThat(reading.findings()).isEmpty();
    assertThat(textOf(reading, "a")).isEqualTo("tien\u00A0euro");
  }

  @Test
  void tellsNoMoreThanTwentyCharacters() {
    assertThat(parse("a: " + "\u0001".repeat(1000)).findings()).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void saysWhereAFileStopsBeingUtf8(String lineEnd) {
    byte[] bytes = ("a: é" + lineEnd + "b: caf\u00E9").getBytes(StandardCharsets.ISO_8859_1);
    byte[] start = ("a: é😀" + lineEnd + "b: caf").getBytes(UTF_8);
    byte[] both = Arrays.copyOf(start, start.length + 1);
    both[start.length] = bytes[bytes.length - 1];

    assertThat(Told.lines(SourceReader.parse(NAME, both).findings()))
        .containsExactly("2:7 B002 Vanaf hier staat het bestand niet in UTF-8.");
    assertThat(Told.lines(SourceReader.parse(NAME, bytes).findings()))
        .containsExactly("1:4 B002 Vanaf hier staat het bestand niet in UTF-8.");
  }

  @Test
  void saysThatAFileEndsWithinACharacter() {
    byte[] cut = {'a', ':', ' ', (byte) 0xC3};

    assertThat(Told.lines(SourceReader.parse(NAME, cut).findings()))
        .containsExactly("1:4 B002 Vanaf hier staat het bestand niet in UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void saysThatAFileIsInUtf16(String charset) {
    String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
    byte[] bytes = (mark + "codio: 1\n").getBytes(Charset.forName(charset));

    assertThat(Told.lines(SourceReader.parse(NAME, bytes).findings()))
        .containsExactly("1:1 B002 Dit bestand staat in UTF-16, niet in UTF-8.");
  }

  private static Position placeOf(Reading reading, String key) {
    return entry(reading, key).key().place().span().start();
  }

  private static String textOf(Reading reading, String key) {
    return ((ScalarNode) entry(reading, key).value()).text();
  }

  private static MappingNode.Entry entry(Reading reading, String key) {
    List<MappingNode.Entry> entries = ((MappingNode) reading.root().orElseThrow()).entries();
    return entries.stream().filter(one -> one.key().text().equals(key)).findFirst().orElseThrow();
  }

  private static Reading parse(String text) {
    return SourceReader.parse(NAME, text.getBytes(UTF_8));
  }
}
