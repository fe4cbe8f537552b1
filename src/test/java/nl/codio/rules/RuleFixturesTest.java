package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Related;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every rule against its fixtures. {@code -Dgoldens.update=true} writes what is expected
 * anew, to be reviewed in the difference; never where {@code CI} is set.
 */
class RuleFixturesTest {

  private static final int ID_END = "findings.X000".length();

  static List<Fixtures.Fixture> fixtures() {
    return Fixtures.all();
  }

  @Test
  void every_rule_has_fixtures_and_every_fixture_a_rule() {
    List<String> rules = Catalogue.entries().stream().map(Catalogue.Entry::id).sorted().toList();

    assertThat(Fixtures.all().stream().map(Fixtures.Fixture::rule).distinct().sorted())
        .containsExactlyElementsOf(rules);
  }

  @Test
  void no_id_is_given_twice() {
    assertThat(Catalogue.entries()).extracting(Catalogue.Entry::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void files_of_a_fixture_have_a_sound_shape(Fixtures.Fixture fixture) {
    for (Judged judged : List.of(fixture.good(), fixture.bad())) {
      assertThat(judged.text(judged.shape())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_good_example_gives_no_finding_of_its_rule(Fixtures.Fixture fixture) {
    Judged good = fixture.good();

    assertThat(good.text(good.of(fixture.rule()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_bad_example_gives_the_expected_findings(Fixtures.Fixture fixture) throws IOException {
    Judged bad = fixture.bad();
    String actual = bad.text(bad.of(fixture.rule()));
    if (Boolean.getBoolean("goldens.update")) {
      assertThat(System.getenv("CI")).as("golden files are not re-made in CI").isNull();
      Files.writeString(fixture.expected(), actual);
    }

    assertThat(fixture.expected()).as("re-made with -Dgoldens.update=true").exists();
    assertThat(actual).isNotEmpty().isEqualTo(Files.readString(fixture.expected()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_finding_stands_at_a_place_in_a_file(Fixtures.Fixture fixture) {
    Judged bad = fixture.bad();

    for (Finding finding : bad.findings()) {
      assertThat(exists(finding.place(), bad)).as(finding.toString()).isTrue();
      for (Related related : finding.related()) {
        assertThat(exists(related.place(), bad)).as(related.toString()).isTrue();
      }
    }
  }

  /** Each text about a rule is told by one of the bad examples, and none is there for nothing. */
  @Test
  void every_sentence_of_a_rule_is_tried_by_a_fixture() throws IOException {
    Set<String> told = new TreeSet<>();
    for (Fixtures.Fixture fixture : Fixtures.all()) {
      for (Finding finding : fixture.bad().of(fixture.rule())) {
        told.add(finding.message().key());
        finding.hint().ifPresent(hint -> told.add(hint.key()));
        finding.related().forEach(related -> told.add(related.message().key()));
      }
    }

    assertThat(told).containsExactlyElementsOf(sentencesOfRules());
  }

  private static Set<String> sentencesOfRules() throws IOException {
    Set<String> rules =
        Catalogue.entries().stream()
            .map(entry -> "findings." + entry.id())
            .collect(Collectors.toSet());
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/nl/codio/language/findings_nl.properties"))) {
      texts.load(reader);
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> rules.contains(key.substring(0, Math.min(key.length(), ID_END))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean exists(Place place, Judged judged) {
    return judged
        .source(place.file())
        .flatMap((SourceText source) -> source.line(place.span().start().line()))
        .filter(line -> place.span().start().column() <= line.length())
        .isPresent();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_finding_can_be_told_in_both_languages(Fixtures.Fixture fixture) {
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      for (Finding finding : fixture.bad().findings()) {
        assertTold(finding.message(), messages);
        assertThat(finding.hint()).as(finding.code()).isPresent();
        finding.hint().ifPresent(hint -> assertTold(hint, messages));
        finding.caption().ifPresent(caption -> assertTold(caption, messages));
        finding.related().forEach(related -> assertTold(related.message(), messages));
      }
    }
  }

  private static void assertTold(Message message, Messages messages) {
    assertThat(messages.text(message.key(), message.arguments())).isNotBlank().doesNotContain("{");
  }
}
