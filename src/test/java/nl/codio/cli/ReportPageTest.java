package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.codio.browser.SelfContained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the page of a report that is made from real files. */
class ReportPageTest {

  private static final Pattern HEADING =
      Pattern.compile("<h([23])[^>]*>(.*?)</h[23]>", Pattern.DOTALL);
  private static final String EMPTY = "Nog niet ingevuld";
  private static final String EXTRA = "<span class=\"extra\">";

  /** Bijlage 5, from top to bottom (R300-R309). */
  private static final List<String> ASPECTS =
      List.of(
          "Omschrijving project/casus",
          "Doel",
          "Stadium project/casus",
          "Rol van de digitale technologie",
          "Goed digitaal openbaar bestuur",
          "CODIO Project waarden",
          "CODIO Strategie waarden",
          "Verslaglegging en monitoring");

  @TempDir private Path folder;

  @Test
  void the_aspects_of_bijlage_5_stand_in_its_order_and_what_is_extra_comes_last_and_marked()
      throws IOException {
    List<String> headings = headings(page(ExampleCopy.at(folder.resolve("stad"))), "2");

    assertThat(headings.subList(0, ASPECTS.size())).containsExactlyElementsOf(ASPECTS);
    assertThat(headings.subList(ASPECTS.size(), headings.size()))
        .isNotEmpty()
        .allMatch(heading -> heading.contains(EXTRA));
  }

  @Test
  void every_extra_row_is_marked_and_no_row_of_bijlage_5_is() throws IOException {
    String page = page(ExampleCopy.at(folder.resolve("stad")));
    int extras = page.indexOf("Wat verder is vastgelegd");

    assertThat(headings(page.substring(0, extras), "3")).noneMatch(it -> it.contains(EXTRA));
    assertThat(headings(page.substring(extras), "3"))
        .hasSizeGreaterThan(5)
        .allMatch(heading -> heading.contains(EXTRA));
  }

  @Test
  void a_workshop_of_which_only_the_day_is_known_shows_every_question_with_its_empty_cell()
      throws IOException {
    ExampleCopy project = ExampleCopy.at(folder.resolve("stad"));
    String full = page(project);
    project.write(ExampleCopy.WORKSHOP, "codio: 1\nsoort: workshop\ndatum: 2026-03-12\n");
    project.write("casussen/druktemonitor/casus.yaml", "codio: 1\nsoort: casus\ntitel: Drukte\n");

    String empty = page(project);

    assertThat(headings(empty, "2").subList(0, ASPECTS.size())).isEqualTo(ASPECTS);
    assertThat(questions(empty)).isEqualTo(questions(full)).hasSize(12);
    assertThat(count(EMPTY, empty)).isGreaterThanOrEqualTo(14);
    assertThat(SelfContained.offences(empty)).isEmpty();
  }

  @Test
  void a_word_of_the_handbook_and_a_day_are_told_in_the_language_of_the_report()
      throws IOException {
    ExampleCopy project = ExampleCopy.at(folder.resolve("stad"));

    assertThat(project.codio("report", "druktemonitor", "-o", "-", "--lang", "en").out())
        .doesNotContain("2026-04-02", "2026-10-29", "april 2026", "<strong>ja</strong>");
    assertThat(page(project)).doesNotContain("2026-04-02", "2026-10-29", "2026-09-30");
  }

  private static String page(ExampleCopy project) {
    return project.codio("report", "druktemonitor", "-o", "-", "--today", "2026-12-01").out();
  }

  /** The questions R300-R304, which are the same whatever was answered. */
  private static List<String> questions(String page) {
    return headings(page.substring(0, page.indexOf("CODIO Project waarden")), "3");
  }

  private static List<String> headings(String page, String level) {
    return HEADING
        .matcher(page)
        .results()
        .filter(heading -> heading.group(1).equals(level))
        .map(heading -> heading.group(2).strip())
        .toList();
  }

  private static int count(String text, String page) {
    Matcher matcher = Pattern.compile(Pattern.quote(text)).matcher(page);
    return (int) matcher.results().count();
  }
}
