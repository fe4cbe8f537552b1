package nl.codio.report.sandbox;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.report.templates.Markup;
import nl.codio.report.templates.Trouble;
import nl.codio.report.templates.TroubleException;
import nl.codio.report.text.DeepStack;
import nl.codio.report.tree.Elements;
import nl.codio.report.tree.FilledTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Looks at what a template made. A document of codio runs nothing and fetches nothing, whoever
 * wrote the template.
 */
final class Inspectors {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private Inspectors() {}

  /**
   * Looks at a document.
   *
   * @throws TroubleException when it would run or fetch something, or cannot be read
   */
  static void look(String filled, Markup<?> markup) throws IOException {
    Optional<String> found = DeepStack.call(() -> found(filled, markup));
    if (found.isPresent()) {
      throw new TroubleException(Trouble.of(Trouble.Kind.UNSAFE, found.get()));
    }
  }

  private static Optional<String> found(String filled, Markup<?> markup) throws TroubleException {
    return switch (markup.library()) {
      case "html" -> first(ofPage(filled).map(PageInspector::found));
      case "md" -> first(ofPage(shown(filled)).map(PageInspector::found));
      case "pdf" -> first(tree(filled).map(Inspectors::part).map(PageInspector::found));
      case "odt" -> first(tree(filled).map(Inspectors::inOdt));
      default -> throw new IllegalStateException("nobody looks at " + markup.library());
    };
  }

  private static Optional<String> inOdt(Element element) {
    return SVG.equals(element.getNamespaceURI())
        ? PageInspector.found(part(element))
        : OdtInspector.found(element);
  }

  private static Optional<String> first(Stream<Optional<String>> found) {
    return found.flatMap(Optional::stream).findFirst();
  }

  private static Stream<Part> ofPage(String html) {
    return Jsoup.parse(html).getAllElements().stream().map(Inspectors::part);
  }

  private static Part part(org.jsoup.nodes.Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : element.attributes()) {
      attributes.put(Part.plain(attribute.getKey()), attribute.getValue());
    }
    String name = Part.plain(element.tagName());
    String text = name.equals("style") ? element.data() + element.wholeText() : "";
    return new Part(name, attributes, text);
  }

  private static Part part(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      Attr attribute = (Attr) all.item(i);
      attributes.put(Part.plain(attribute.getName()), attribute.getValue());
    }
    String name = Part.plain(element.getTagName());
    return new Part(name, attributes, name.equals("style") ? element.getTextContent() : "");
  }

  /** Markdown as whoever shows it to a reader makes a page of it, with the HTML that is in it. */
  private static String shown(String markdown) {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.SUPPRESSED_LINKS, "");
    return HtmlRenderer.builder(options)
        .build()
        .render(Parser.builder(options).build().parse(markdown));
  }

  private static Stream<Element> tree(String filled) throws TroubleException {
    try {
      Element root = FilledTree.read(filled).getDocumentElement();
      List<Element> elements = Elements.all(root, "*");
      elements.add(0, root);
      return elements.stream();
    } catch (IOException unread) {
      throw new TroubleException(
          Trouble.of(Trouble.Kind.MALFORMED, String.valueOf(unread.getMessage())));
    }
  }
}
