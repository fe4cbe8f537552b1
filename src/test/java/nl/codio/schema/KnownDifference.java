package nl.codio.schema;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.codio.model.answer.Days;
import nl.codio.source.MappingNode;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;

/** All that decoder and schema may say differently of a file, each with the reason. */
enum KnownDifference {
  /** A pattern does not know the calendar. */
  NO_SUCH_DAY(Refuses.DECODER, "workshop", "datum: 2026-02-30", scalar(KnownDifference::isNoDay)),

  /** A pattern does not compare. */
  ENDS_BEFORE_IT_BEGINS(
      Refuses.DECODER,
      "workshop",
      "tijd: 15:30-13:00",
      scalar(node -> node.text().equals("15:30-13:00"))),

  /** To an editor {@code 0x10}, {@code 1e1} and {@code +5} are numbers like any other. */
  NUMBER_IN_OTHER_WORDS(
      Refuses.DECODER,
      "workshop",
      "pauze: 0x10",
      scalar(
          node -> node.style() == ScalarNode.Style.PLAIN && YamlAsJson.isOtherNumber(node.text()))),

  /** To an editor {@code True} is {@code true}; codio tells that the word is {@code ja}. */
  TRUE_WITH_A_CAPITAL(
      Refuses.DECODER,
      "project",
      "openbaar: True",
      scalar(
          node ->
              node.style() == ScalarNode.Style.PLAIN
                  && Pattern.matches("True|TRUE|False|FALSE", node.text()))),

  /** Where a list of groups has nothing in it, the decoder does not look at the keys. */
  KEYS_IN_AN_EMPTY_LIST(
      Refuses.SCHEMA,
      "casus",
      "documenten: [{onbekend: }]",
      any(
          node ->
              node instanceof MappingNode keys
                  && keys.isEmpty()
                  && keys.entries().stream()
                      .anyMatch(entry -> !entry.key().text().equals("toelichting")))),

  /**
   * Of a fork whose key is missing, the decoder reads no other answer: first the key has to come.
   */
  FORK_WITHOUT_ITS_KEY(
      Refuses.SCHEMA,
      "voortgang",
      "regels: [{datum: 2026-03-12, status: iets}]",
      Judged::lacksSideOfFork);

  /** Which of the two is the stricter. */
  private enum Refuses {
    DECODER,
    SCHEMA
  }

  private final Refuses refuses;
  private final String kind;
  private final String example;

  @SuppressWarnings("ImmutableEnumChecker") // functions without a state
  private final Predicate<Judged> where;

  KnownDifference(Refuses refuses, String kind, String example, Predicate<Judged> where) {
    this.refuses = refuses;
    this.kind = kind;
    this.example = example;
    this.where = where;
  }

  /** Whether one of these is why the two do not agree. */
  static boolean isKnown(Judged judged) {
    return Stream.of(values()).anyMatch(known -> known.explains(judged));
  }

  /** Whether this is why. */
  boolean explains(Judged judged) {
    return refuses == (judged.schema().isEmpty() ? Refuses.DECODER : Refuses.SCHEMA)
        && where.test(judged);
  }

  /** A file in which the two differ. */
  String example() {
    return "codio: 1\nsoort: " + kind + "\n" + example + "\n";
  }

  private static Predicate<Judged> scalar(Predicate<ScalarNode> what) {
    return any(node -> node instanceof ScalarNode scalar && what.test(scalar));
  }

  private static Predicate<Judged> any(Predicate<Node> what) {
    return judged -> nodes(judged.root()).anyMatch(what);
  }

  private static Stream<Node> nodes(Node node) {
    Stream<Node> below =
        node instanceof MappingNode keys
            ? keys.entries().stream().flatMap(entry -> nodes(entry.value()))
            : node instanceof SequenceNode list
                ? list.items().stream().flatMap(KnownDifference::nodes)
                : Stream.of();
    return Stream.concat(Stream.of(node), below);
  }

  private static boolean isNoDay(ScalarNode scalar) {
    String text = scalar.text().strip();
    return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && Days.parse(text).isEmpty();
  }
}
