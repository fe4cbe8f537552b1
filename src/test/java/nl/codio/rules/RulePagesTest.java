package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages about rules are made from their texts and their fixtures. {@code -Dgoldens.update=true}
 * writes them anew, to be reviewed in the difference; never where {@code CI} is set.
 */
class RulePagesTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_page_says_what_the_rule_says(Language language) throws IOException {
    RulePageWriter writer = new RulePageWriter(language);

    for (RuleFact rule : RuleBook.facts()) {
      check(folder(language).resolve(rule.id() + ".md"), writer.page(rule));
    }
    check(folder(language).resolve("README.md"), writer.index(RuleBook.facts()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void there_is_no_page_without_a_rule(Language language) throws IOException {
    Set<String> expected =
        RuleBook.facts().stream()
            .map(rule -> rule.id() + ".md")
            .collect(Collectors.toCollection(TreeSet::new));
    expected.add("README.md");

    try (Stream<Path> pages = Files.list(folder(language))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** The codes of the reader are written down beside it: none may be forgotten there. */
  @Test
  void every_code_that_has_a_text_has_a_page() throws IOException {
    List<String> ids = RuleBook.facts().stream().map(RuleFact::id).toList();

    assertThat(
            Files.readAllLines(
                    Path.of("src/main/resources/nl/codio/language/findings_nl.properties"))
                .stream()
                .filter(line -> line.matches("findings\\.[A-Z][0-9]{3}[.=].*"))
                .map(line -> line.substring("findings.".length(), "findings.X000".length()))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  /** What a page says of the weight of a code is what the reader does. */
  @Test
  void every_code_of_reading_weighs_what_its_page_says() {
    for (RuleFact rule : RuleBook.facts()) {
      for (Fixtures.Fixture fixture : Fixtures.ofReading()) {
        if (fixture.rule().equals(rule.id())) {
          assertThat(ShownExample.all(fixture.bad(), rule.id()))
              .isNotEmpty()
              .allMatch(finding -> finding.severity() == rule.norm().severity(true));
          assertThat(ShownExample.all(fixture.good(), rule.id())).isEmpty();
        }
      }
    }
  }

  private static Path folder(Language language) {
    return Path.of(language == Language.NL ? "docs/regels" : "docs/rules");
  }

  private static void check(Path page, String text) throws IOException {
    if (Boolean.getBoolean("goldens.update")) {
      assertThat(System.getenv("CI")).as("golden files are not re-made in CI").isNull();
      Files.createDirectories(page.resolveSibling("."));
      Files.writeString(page, text);
    }
    assertThat(page).as("re-made with -Dgoldens.update=true").exists();
    assertThat(text).as(page.toString()).isEqualTo(Files.readString(page));
  }
}
