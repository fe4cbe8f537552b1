package nl.codio.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.Fixture;
import nl.codio.Golden;
import nl.codio.Told;
import nl.codio.diagnostics.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dutch sentences that YAML takes apart: each file holds one, and an ordinary line around it. */
class SentenceTest {

  private static final String FOLDER = "source/sentences";

  static List<String> sentences() {
    return Fixture.names(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void saysWhatYamlMakesOfIt(String name) {
    Golden.check(FOLDER + "/" + name + ".txt", Told.by(read(name, Fixture.text(file(name)))));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsTheWholeSentenceAfterTheShownMend(String name) {
    String text = Fixture.text(file(name));
    Finding finding = read(name, text).findings().get(0);

    Reading mended = read(name, mended(text, finding));

    assertThat(Told.by(mended)).isEqualTo("niets\n");
    assertThat(texts(mended.root().orElseThrow())).contains(sentence(text));
  }

  /** The text with the line of the finding replaced by the lines that its hint shows. */
  private static String mended(String text, Finding finding) {
    String hint = Told.mend(finding);
    assertThat(hint).contains("|\n");
    String shown = hint.substring(hint.indexOf('\n') + 1);
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.set(finding.place().span().start().line() - 1, shown);
    return String.join("\n", lines);
  }

  /** What stands behind the key, or the dash, of the fifth line. */
  private static String sentence(String text) {
    String line = text.lines().toList().get(4).strip();
    return line.startsWith("waarom: ") ? line.substring(8) : line.substring(2);
  }

  private static List<String> texts(Node node) {
    if (node instanceof ScalarNode scalar) {
      return List.of(scalar.text().strip());
    }
    List<Node> inner =
        node instanceof SequenceNode sequence
            ? sequence.items()
            : ((MappingNode) node).entries().stream().map(MappingNode.Entry::value).toList();
    return inner.stream().flatMap(one -> texts(one).stream()).toList();
  }

  private static String file(String name) {
    return FOLDER + "/" + name + ".yaml";
  }

  private static Reading read(String name, String text) {
    return SourceReader.parse(Path.of(name + ".yaml"), text.getBytes(StandardCharsets.UTF_8));
  }
}
