package nl.codio.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.codio.Told;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;

/** Whatever stands in a file: reading never throws, and every place lies within the file. */
class AnyTextTest {

  private static final Path NAME = Path.of("willekeurig.yaml");

  @Property(tries = 1000)
  void readsAnyBytes(@ForAll @Size(max = 200) byte[] bytes) {
    check(SourceReader.parse(NAME, bytes));
  }

  @Property(tries = 1000)
  void readsAnyText(@ForAll String text) {
    check(SourceReader.parse(NAME, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 4000)
  void readsAnythingThatLooksLikeYaml(@ForAll("almostYaml") String text) {
    check(SourceReader.parse(NAME, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Provide
  Arbitrary<String> almostYaml() {
    return Arbitraries.of(
            "a",
            "waarom",
            "privacy",
            ":",
            ": ",
            " ",
            "  ",
            "\n",
            "\n  ",
            "\r\n",
            "\r",
            "- ",
            "-",
            "'",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ", ",
            "#",
            " #",
            "&a",
            "*a",
            "!",
            "!!",
            "!<x>",
            "|",
            "|2-",
            ">",
            "? ",
            "%",
            "%YAML 1.2",
            "%TAG ! x",
            "---",
            "...",
            "@",
            "`",
            "\t",
            "<<",
            "~",
            "null",
            "\\",
            "\\x",
            "\\U00110000",
            "😀",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u00A0",
            "é",
            "%41",
            "= ",
            "0")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static void check(Reading reading) {
    Told.by(reading);
    Stream.concat(
            reading.findings().stream().flatMap(AnyTextTest::places),
            reading.root().stream().flatMap(AnyTextTest::places))
        .forEach(place -> assertWithin(reading, place));
    assertThat(reading.root().isPresent() || !reading.findings().isEmpty()).isTrue();
  }

  private static void assertWithin(Reading reading, Place place) {
    // A file that was not read has no text; then only what was told has a place.
    if (reading.source().isPresent()) {
      assertWithin(reading.source().get(), place.span().start());
      assertWithin(reading.source().get(), place.span().end());
    }
  }

  private static void assertWithin(SourceText source, Position position) {
    String line = source.line(position.line()).orElseThrow();
    assertThat(position.column()).isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
  }

  private static Stream<Place> places(Finding finding) {
    return Stream.concat(
        Stream.of(finding.place()), finding.related().stream().map(related -> related.place()));
  }

  private static Stream<Place> places(Node node) {
    List<Node> inner =
        node instanceof SequenceNode sequence
            ? sequence.items()
            : node instanceof MappingNode mapping
                ? mapping.entries().stream().flatMap(e -> Stream.of(e.key(), e.value())).toList()
                : List.of();
    return Stream.concat(Stream.of(node.place()), inner.stream().flatMap(AnyTextTest::places));
  }
}
