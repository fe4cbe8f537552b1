package nl.codio.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.Fixture;
import nl.codio.Golden;
import nl.codio.Told;
import nl.codio.diagnostics.Position;
import nl.codio.forms.Decoded;
import nl.codio.forms.Question;
import nl.codio.forms.Recorder;
import nl.codio.source.MappingNode;
import nl.codio.source.Node;
import nl.codio.source.Reading;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;
import nl.codio.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The six examples of the description of the format, each with every key once. */
class FormatTest {

  /** Questions that no example answers, each with the reason. */
  private static boolean isLeftOut(String path) {
    // In every file, and shown in one of them.
    return path.matches("kader|afwijkingen(\\..*)?")
        // A measure takes the keys of an action, and is the only one that comes from actions.
        || path.matches(
            "actieplan.algemene-maatregelen."
                + "(vanaf|doelgroepen|besluit-nodig|wijzigt.*|waar|breder-inzetbaar.*|vervolg-op)")
        || path.equals("acties.uit-acties")
        // One of several ways in which an action changes the organisation is shown.
        || path.matches("acties.wijzigt.(governance|organisatiestructuur)")
        // Beside one of the 32 they are read, though nobody has to write them.
        || path.matches("(gewenste-situatie.accentwaarden|waarden).fundament")
        // A few steps of a workshop stand for all.
        || path.startsWith("agenda.")
        // Every party takes the same keys, and every occasion.
        || path.matches("stakeholders.(gebruikers|impact-op)..*")
        || path.matches("(huidige-situatie.)?besproken.uitkomst")
        || path.equals("implementatie.bijstelling.besproken.waar")
        // What a tension has, an overlap has; what a case has, its workshop; what an action has,
        // its log.
        || path.equals("overlap.tussen-acties")
        || path.equals("stadium.aard")
        || path.equals("regels.actiehouder");
  }

  /**
   * The side of a fork says it again: of an own value the principle is asked, of another it is
   * read.
   */
  private static final Set<String> ON_BOTH_SIDES =
      Set.of("gewenste-situatie.accentwaarden.principe", "waarden.principe");

  @ParameterizedTest
  @EnumSource
  void readsEveryValueToWhereItBelongs(FileKind kind) {
    Decoded<FileContent> decoded = Read.file(reading(kind));

    assertThat(Told.lines(decoded.findings())).isEmpty();
    Golden.check("model/format/" + kind.word() + ".txt", Dump.text(decoded.record().value()));
  }

  @ParameterizedTest
  @EnumSource
  void losesNoValue(FileKind kind) {
    MappingNode root = Read.root(reading(kind));
    Set<Position> arrived =
        Dump.places(Read.file(reading(kind)).record()).stream()
            .map(place -> place.span().start())
            .collect(toCollection(TreeSet::new));

    // Whether a person comes from outside is a plain yes or no within that person.
    assertThat(texts("", root))
        .filteredOn(text -> !text.path().endsWith(".extern"))
        .filteredOn(text -> !arrived.contains(text.node().place().span().start()))
        .extracting(text -> text.path() + ": " + text.node().text())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hasAnExampleOfEveryQuestion(FileKind kind) {
    Set<String> keys = keys("", Read.root(reading(kind)));

    assertThat(Recorder.questions(kind::read))
        .extracting(Question::path)
        .filteredOn(path -> !isLeftOut(path))
        .filteredOn(path -> !keys.contains(path))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void asksEachQuestionOnce(FileKind kind) {
    List<Question> questions = Recorder.questions(kind::read);

    assertThat(questions)
        .extracting(Question::path)
        .filteredOn(path -> !ON_BOTH_SIDES.contains(path))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void describesEveryQuestionWithItsKindReaderAndRequirement(FileKind kind) {
    String description =
        Recorder.questions(kind::read).stream()
            .map(FormatTest::description)
            .collect(joining("\n", "", "\n"));

    Golden.check("model/format/" + kind.word() + "-vragen.txt", description);
  }

  private static String description(Question question) {
    return question.path()
        + (question.several() ? "[]: " : ": ")
        + question.kind()
        + question.audience().map(reader -> ", " + reader).orElse("")
        + question.requirements().stream()
            .map(number -> ", " + number)
            .collect(Collectors.joining());
  }

  private record Text(String path, ScalarNode node) {}

  private static Stream<Text> texts(String path, Node node) {
    if (node instanceof ScalarNode scalar) {
      return Stream.of(new Text(path, scalar));
    }
    return node instanceof SequenceNode list
        ? list.items().stream().flatMap(item -> texts(path, item))
        : ((MappingNode) node)
            .entries().stream()
                .flatMap(entry -> texts(path + "." + entry.key().text(), entry.value()));
  }

  private static Set<String> keys(String path, Node node) {
    Set<String> keys = new TreeSet<>();
    if (node instanceof SequenceNode list) {
      list.items().forEach(item -> keys.addAll(keys(path, item)));
    } else if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        String key = path.isEmpty() ? entry.key().text() : path + "." + entry.key().text();
        keys.add(key);
        keys.addAll(keys(key, entry.value()));
      }
    }
    return keys;
  }

  private static Reading reading(FileKind kind) {
    String name = kind.word() + ".yaml";
    return SourceReader.read(Fixture.path("model/format/" + name), Path.of(name));
  }
}
