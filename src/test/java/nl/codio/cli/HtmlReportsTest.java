package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.browser.Axe;
import nl.codio.browser.HtmlChecker;
import nl.codio.browser.SelfContained;
import nl.codio.browser.Tab;
import nl.codio.report.Format;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every report in every edition, and those of a strategy that has only just begun, in a browser and
 * held against the standard.
 */
@Tag("ci")
class HtmlReportsTest {

  /** WCAG 1.4.10: what fits on a small phone, or on a wide screen at 400%. */
  private static final int NARROW = 320;

  private static final String OVERFLOW =
      """
      document.documentElement.scrollWidth > innerWidth
        ? [...document.querySelectorAll("body *")]
            .filter(it => it.getBoundingClientRect().right > innerWidth)
            .map(it => it.outerHTML.slice(0, 120))
        : []
      """;

  @TempDir private static Path folder;
  private static ExampleCopy project;
  private static ExampleCopy begun;
  private static Tab tab;

  static List<Order> all() {
    return Orders.all("druktemonitor", HardCase.NAME);
  }

  static List<Order> plain() {
    return Orders.plain("druktemonitor", HardCase.NAME);
  }

  static List<Order> ofStrategy() {
    return Orders.plain();
  }

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    HardCase.in(project);
    begun = ExampleCopy.at(folder.toRealPath().resolve("begin"));
    begun.write("strategie.yaml", "codio: 1\nsoort: strategie\ntitel: Begin\n");
    tab = Tab.open(folder);
  }

  @AfterAll
  static void close() {
    tab.close();
  }

  @BeforeEach
  void atFullWidth() throws IOException, InterruptedException {
    tab.resize(1280, 1024);
    tab.prefer("forced-colors", "none");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyone_can_read_it_and_it_asks_for_nothing(Order order) throws Exception {
    Path page = make(order, project);

    assertThat(new Axe(tab).violations(page)).isEmpty();
    assertThat(tab.requests()).isEmpty();
    assertThat(SelfContained.offences(Files.readString(page))).isEmpty();
    assertThat(Files.readString(page)).contains("<html lang=\"" + order.language() + "\"");
  }

  @ParameterizedTest
  @MethodSource("plain")
  void it_fits_a_narrow_screen_and_colours_of_the_reader(Order order) throws Exception {
    tab.resize(NARROW, 640);
    tab.prefer("forced-colors", "active");

    assertThat(new Axe(tab).violations(make(order, project))).isEmpty();
    assertThat(tab.run(OVERFLOW)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ofStrategy")
  void everyone_can_read_that_of_a_strategy_that_has_only_just_begun(Order order) throws Exception {
    assertThat(new Axe(tab).violations(make(order, begun))).isEmpty();
  }

  @Test
  void the_checker_of_the_standard_has_nothing_to_say() throws Exception {
    List<Path> pages = new ArrayList<>();
    for (Order order : all()) {
      pages.add(make(order, project));
    }

    assertThat(HtmlChecker.complaints(pages, project.root())).isEmpty();
  }

  /** Makes it once. */
  private static Path make(Order order, ExampleCopy from) throws IOException {
    Path shelf = from.path("rapporten");
    if (!Files.exists(shelf.resolve(order.name()))) {
      order.make(from.root(), shelf, Format.HTML);
    }
    return order.made(shelf, Format.HTML);
  }
}
