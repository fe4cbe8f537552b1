package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.browser.SelfContained;
import nl.codio.report.Format;
import nl.codio.report.assembly.ReportType.Trait;
import nl.codio.report.text.Hostile;
import nl.codio.report.text.Outline;
import nl.codio.report.text.ParsedMarkdown;
import nl.codio.report.text.Polyglots;
import nl.codio.report.text.SafeMarkup;
import nl.codio.report.text.SafeOpenDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody who means no good fills in every field of every form: in every report it comes out as
 * text, and the report keeps the shape that it has of plain words.
 */
class HostileFieldsTest {

  private static final String CASE = "zaak";

  /** What a text in Markdown may bring along. */
  private static final Set<String> OF_TEXTS =
      Stream.concat(SafeMarkup.TAGS.stream(), Stream.of("span"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OF_LONG_TEXTS =
      Set.of("href", "rel", "scope", "start", "dir", "colspan", "font-style");

  @TempDir private static Path folder;
  private static PlantedProject harmless;
  private static final Map<Order, Shape> SHAPES = new HashMap<>();

  /** What a report is made of when its texts are plain words. */
  private record Shape(
      Outline page,
      List<String> markdown,
      List<String> odt,
      Outline drawing,
      List<Set<String>> words) {}

  static Stream<Named<UnaryOperator<String>>> attacks() {
    Stream<Named<UnaryOperator<String>>> one =
        Polyglots.all().stream().map(polyglot -> Named.of(polyglot.aim(), polyglot));
    return Stream.concat(one, Stream.of(0, 40).map(HostileFieldsTest::mix));
  }

  /** Another of the known injections in each field. */
  private static Named<UnaryOperator<String>> mix(int start) {
    List<String> injections =
        Hostile.injections().stream().filter(HostileFieldsTest::canBeRead).toList();
    UnaryOperator<String> dress =
        word -> {
          int number = Integer.parseInt(word.replaceAll("\\D+", " ").strip().split(" ", 2)[0]);
          return injections.get((start + number) % injections.size()) + "\n\n" + word;
        };
    return Named.of("a mix of all from " + start, dress);
  }

  /** What no file can hold is refused when it is read. */
  private static boolean canBeRead(String text) {
    return text.chars()
        .noneMatch(it -> (it < ' ' && it != '\n' && it != '\t') || it == 0x85 || it == 0xD800);
  }

  @BeforeAll
  static void plant() throws IOException {
    Path root = Files.createDirectory(folder.toRealPath().resolve("harmless"));
    harmless = PlantedProject.in(root);
    for (Order order : Orders.plain(CASE)) {
      List<Path> made = order.make(root, root.resolve("rapporten"), formats(order));
      SHAPES.put(
          order,
          new Shape(
              Outline.of(Files.readString(made.get(0))),
              SafeMarkup.nodes(ParsedMarkdown.body(Files.readString(made.get(1)))),
              SafeOpenDocument.elements(content(made.get(2))),
              Outline.of(made.size() > 3 ? Files.readString(made.get(3)) : ""),
              words(made)));
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void nothing_but_text_comes_out_of_any_field(UnaryOperator<String> attack) throws IOException {
    Path root = Files.createTempDirectory(folder.toRealPath(), "attacked");
    PlantedProject.in(root, attack);
    assertThat(Run.in(root, "validate").out().lines())
        .noneMatch(line -> line.matches(".* fout B0[0-3][0-9]: .*"));

    for (Order order : Orders.plain(CASE)) {
      List<Path> made = order.make(root, root.resolve("rapporten"), formats(order));
      Shape shape = shape(order);
      checkWords(order, made, shape.words());
      checkPage(order, Files.readString(made.get(0)), shape.page());
      checkMarkdown(order, Files.readString(made.get(1)), shape.markdown());
      checkOdt(order, made.get(2), shape.odt());
      if (made.size() > 3) {
        checkDrawing(order, Files.readString(made.get(3)), shape.drawing());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void nothing_in_a_pdf_runs_or_leads_anywhere_but_to_a_page(int attack) throws IOException {
    Path root = Files.createTempDirectory(folder.toRealPath(), "printed");
    PlantedProject.in(root, Polyglots.all().get(attack));

    for (Order order : Orders.plain(CASE)) {
      Path made = order.make(root, root.resolve("rapporten"), Format.PDF);
      assertThat(PdfActions.offences(made)).as(order.name()).isEmpty();
    }
  }

  private static Shape shape(Order order) {
    Shape shape = SHAPES.get(order);
    if (shape == null) {
      throw new AssertionError(order.name());
    }
    return shape;
  }

  /** PDF is made of the same page, and has a test of its own. */
  private static List<Format> formats(Order order) {
    return Stream.of(Format.HTML, Format.MARKDOWN, Format.ODT, Format.SVG)
        .filter(order.formats()::contains)
        .toList();
  }

  private static void checkPage(Order order, String html, Outline plain) {
    String page = html.substring("<!DOCTYPE html>\n".length());
    Outline outline = Outline.of(page);
    assertThat(less(outline.elements().keySet(), plain.elements().keySet(), OF_TEXTS))
        .as(order.name())
        .isEmpty();
    assertThat(less(outline.attributes(), plain.attributes(), OF_LONG_TEXTS))
        .as(order.name())
        .isEmpty();
    SafeMarkup.assertSafe(page, outline.elements().keySet(), outline.attributes());
    assertThat(SelfContained.offences(html)).as(order.name()).isEmpty();
    for (String heading : List.of("h1", "h2", "h3", "h4", "main", "section")) {
      assertThat(Outline.of(html).count(heading))
          .as("%s of %s", heading, order)
          .isEqualTo(plain.count(heading));
    }
    checkUnfilled(order, html);
  }

  private static void checkMarkdown(Order order, String markdown, List<String> plain) {
    List<String> nodes = SafeMarkup.nodes(ParsedMarkdown.body(markdown));
    assertThat(nodes).as(order.name()).doesNotContain("html", "picture");
    assertThat(Collections.frequency(nodes, "heading"))
        .as("headings of %s", order)
        .isEqualTo(Collections.frequency(plain, "heading"));
    checkUnfilled(order, markdown);
  }

  private static void checkOdt(Order order, Path odt, List<String> plain) throws IOException {
    List<String> elements = SafeOpenDocument.elements(content(odt));
    assertThat(elements).as(order.name()).doesNotContain("office:scripts", "draw:object");
    assertThat(Collections.frequency(elements, "text:h"))
        .as("headings of %s", order)
        .isEqualTo(Collections.frequency(plain, "text:h"));
    for (String part : List.of("meta.xml", "styles.xml", "META-INF/manifest.xml")) {
      assertThat(SafeOpenDocument.elements(ReadableText.part(odt, part))).isNotEmpty();
    }
  }

  private static void checkDrawing(Order order, String svg, Outline plain) {
    assertThat(SafeOpenDocument.elements(svg)).as(order.name()).isNotEmpty();
    Outline drawing = Outline.of(svg);
    assertThat(less(drawing.elements().keySet(), plain.elements().keySet(), OF_TEXTS))
        .as(order.name())
        .isEmpty();
    assertThat(less(drawing.attributes(), plain.attributes(), OF_LONG_TEXTS))
        .as(order.name())
        .isEmpty();
    assertThat(SelfContained.offences(svg)).as(order.name()).isEmpty();
  }

  /** What people wrote is still there; of a sheet of one page, what fits. */
  private static void checkWords(Order order, List<Path> made, List<Set<String>> plain)
      throws IOException {
    if (order.type().traits().contains(Trait.DRAWN)) {
      return;
    }
    List<Set<String>> words = words(made);
    for (int i = 0; i < made.size(); i++) {
      assertThat(less(plain.get(i), words.get(i), Set.of()))
          .as("lost in %s", made.get(i))
          .isEmpty();
    }
  }

  /** Of each file the planted words that stand in it. */
  private static List<Set<String>> words(List<Path> made) throws IOException {
    List<Set<String>> all = new ArrayList<>();
    for (Path file : made) {
      String text = file.toString().endsWith(".odt") ? content(file) : Files.readString(file);
      all.add(
          Stream.concat(harmless.hidden().stream(), harmless.openWords().values().stream())
              .filter(text::contains)
              .collect(Collectors.toSet()));
    }
    return all;
  }

  /** No template was filled in from a text. */
  private static void checkUnfilled(Order order, String text) {
    assertThat(text.contains("uid=") || text.contains("Optional")).as(order.name()).isFalse();
    assertThat(text.contains("getClass()}49")).as(order.name()).isFalse();
  }

  private static String content(Path odt) throws IOException {
    return ReadableText.part(odt, "content.xml");
  }

  private static Set<String> less(Set<String> all, Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(some);
    left.removeAll(others);
    return left;
  }
}
