package nl.codio.report.odt;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/**
 * Gives text in another language than that of the document a style that says so, since the format
 * has no other way; templates say it as {@code xml:lang}.
 */
final class Languages {

  private static final String LANGUAGE = "xml:lang";

  private static final Map<String, String> COUNTRIES = Map.of("nl", "NL", "en", "GB");

  private final Element automaticStyles;
  private final Map<String, String> styles = new TreeMap<>();

  private Languages(Element automaticStyles) {
    this.automaticStyles = automaticStyles;
  }

  /** Marks the spans of text in the body. */
  static void mark(Element body, Element automaticStyles) {
    Languages languages = new Languages(automaticStyles);
    Elements.all(body, "text:span").stream()
        .filter(span -> span.hasAttribute(LANGUAGE))
        .forEach(languages::mark);
  }

  private void mark(Element span) {
    String language = span.getAttribute(LANGUAGE);
    span.removeAttribute(LANGUAGE);
    span.setAttribute("text:style-name", styles.computeIfAbsent(language, this::style));
  }

  private String style(String language) {
    String name = "Taal." + language;
    Element style = Elements.append(automaticStyles, "style:style");
    style.setAttribute("style:name", name);
    style.setAttribute("style:family", "text");
    Element properties = Elements.append(style, "style:text-properties");
    properties.setAttribute("fo:language", language);
    properties.setAttribute(
        "fo:country", COUNTRIES.getOrDefault(language, language.toUpperCase(Locale.ROOT)));
    return name;
  }
}
