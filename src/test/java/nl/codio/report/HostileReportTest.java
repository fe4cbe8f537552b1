package nl.codio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.report.Extras.Condition;
import nl.codio.report.Extras.Decision;
import nl.codio.report.Extras.Deviation;
import nl.codio.report.Extras.Participant;
import nl.codio.report.StrategyValues.Accent;
import nl.codio.report.Weighing.Overlap;
import nl.codio.report.Weighing.Tension;
import nl.codio.report.picture.ActionTimeline;
import nl.codio.report.picture.ActionTimeline.Bar;
import nl.codio.report.picture.TensionGraph;
import nl.codio.report.picture.TensionGraph.Edge;
import nl.codio.report.picture.TensionGraph.Node;
import nl.codio.report.picture.ValueWheel;
import nl.codio.report.render.Renderer;
import nl.codio.report.text.Hostile;
import nl.codio.report.text.SafeMarkup;
import nl.codio.report.text.SafeOpenDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same hostile text in every field: it stays text, and the report keeps its shape. */
class HostileReportTest {

  private static final Set<String> TAGS =
      Set.of(
              "html head meta title style body a header main footer section article div span h1 h2 h3"
                  + " h4 p ul ol li strong em code pre br hr blockquote table caption thead tbody tr th"
                  + " td figure figcaption svg title desc g path rect circle text textPath")
          .stream()
          .flatMap(tags -> Stream.of(tags.split(" ")))
          .collect(Collectors.toSet());
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "charset",
          "name",
          "content",
          "class",
          "href",
          "id",
          "dir",
          "rel",
          "scope",
          "start",
          "aria-label",
          "aria-hidden",
          "data-name",
          "xmlns",
          "xmlns:xlink",
          "xlink:href",
          "viewBox",
          "width",
          "height",
          "role",
          "aria-labelledby",
          "aria-describedby",
          "font-family",
          "font-size",
          "font-weight",
          "text-anchor",
          "transform",
          "startOffset",
          "d",
          "x",
          "y",
          "rx",
          "cx",
          "cy",
          "r",
          "fill",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin");

  static List<String> injections() {
    return Hostile.injections();
  }

  @ParameterizedTest
  @MethodSource("injections")
  void htmlHoldsOnlyWhatTheTemplateMeant(String text) throws IOException {
    String html = render(everywhere(text), Format.HTML);

    String page = html.substring("<!DOCTYPE html>\n".length());
    SafeMarkup.assertSafe(page, TAGS, ATTRIBUTES);
    assertThat(count(page, "<h")).isEqualTo(count(render(everywhere("x"), Format.HTML), "<h"));
    assertThat(page).doesNotContain("Optional", "getClass()}49");
  }

  @ParameterizedTest
  @MethodSource("injections")
  void markdownKeepsItsOutline(String text) throws IOException {
    String markdown = render(everywhere(text), Format.MARKDOWN);

    String body = markdown.substring("<!-- generator: codio 0.0-test -->".length());
    List<String> nodes = SafeMarkup.nodes(body);
    assertThat(nodes).doesNotContain("html", "picture");
    assertThat(Collections.frequency(nodes, "heading")).isEqualTo(headings("x"));
  }

  @ParameterizedTest
  @MethodSource("injections")
  void openDocumentKeepsItsOutlineAndHoldsOnlyText(String text) throws IOException {
    List<String> elements = SafeOpenDocument.elements(content(text));
    List<String> harmless = SafeOpenDocument.elements(content("a\\\n*b* **c** `d`  [e](f)"));

    assertThat(elements).doesNotContain("office:scripts", "draw:object");
    assertThat(Collections.frequency(elements, "text:h"))
        .isEqualTo(Collections.frequency(harmless, "text:h"));
    assertThat(content(text)).doesNotContain("Optional", "getClass()}49");
  }

  private static String content(String text) throws IOException {
    String odt = render(everywhere(text), Format.ODT);
    String start = "<office:document-content";
    String end = "</office:document-content>";
    return odt.substring(odt.indexOf(start), odt.indexOf(end) + end.length());
  }

  private static int headings(String text) throws IOException {
    String markdown = render(everywhere(text), Format.MARKDOWN);
    return Collections.frequency(SafeMarkup.nodes(markdown), "heading");
  }

  private static int count(String page, String start) {
    return page.split(start + "[1-6]", -1).length;
  }

  private static String render(CaseReport report, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Renderer("0.0-test").render(report, format, Edition.internal(new BundleLabels("nl")), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static CaseReport everywhere(String t) {
    Word own = Word.own(t);
    Phrase written = Phrase.written(t);
    Value value = new Value(written, "democratie", List.of(written), true, t);
    List<Answer> answers = List.of(new Answer(own, t, List.of(t, t), t));
    return new CaseReport(
        new CaseReport.Head(t, t, t, own, 3, 1, t, t, t, t, true),
        List.of(Figure.overdue(1, 2, t)),
        Section.inHandbookOrder(
            Map.of(Question.CONTEXT, answers, Question.IMPACT, List.of(Answer.items(List.of(t))))),
        List.of(new ProjectValue(value, true, true, t, t, t)),
        new StrategyValues(
            "judged", t, t, List.of(new Accent(value, Word.none(), false, t, t, t, t, t))),
        new Weighing(
            answers,
            List.of(new Tension(List.of(written, written), t, t, t, t)),
            List.of(new Overlap(List.of(written, written), t, t))),
        List.of(
            new Action(
                t,
                t,
                List.of(written, written),
                List.of(t),
                t,
                t,
                "loopt",
                1,
                List.of(new Note("obstacle", answers)),
                t)),
        List.of(new Action.Wider(t, t, t, t)),
        new Extras(
            List.of(new Participant(t, true, written, t)),
            List.of(new Decision(t, t, own, t, List.of(new Condition(t, t, own, t)), t)),
            List.of(new Note("held", answers)),
            List.of(new Note("onward", answers)),
            List.of(new Note("reactions", answers)),
            List.of(new Deviation(t, List.of(t), t, t))),
        new CaseReport.Pictures(
            new ValueWheel(
                List.of(
                    new ValueWheel.Foundation(
                        t,
                        t,
                        t,
                        List.of(
                            new ValueWheel.Principle(
                                t,
                                List.of(new ValueWheel.Field(t, true, true)),
                                List.of(new ValueWheel.Field(t, true, true)))))),
                List.of(new ValueWheel.Field(t, false, false))),
            new ActionTimeline(t, t, List.of(new Bar(t, t, t, t, "loopt", 1))),
            new TensionGraph(
                List.of(new Node(t, t, true), new Node(t, t, false)),
                List.of(new Edge(List.of(0, 1), true), new Edge(List.of(0, 1), false))),
            new ValueMatrix(List.of(written), List.of(new ValueMatrix.Row(value, List.of(true))))));
  }
}
