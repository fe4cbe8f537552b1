package nl.codio.report.odt;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.codio.report.theme.Color;
import nl.codio.report.theme.Theme;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Fills in the design tokens that styles name, {@code fo:color="var(--codio-document-color)"}, for
 * the format knows none. An attribute of which the token comes to nothing that the format can say,
 * such as {@code currentcolor}, is taken away: a style then goes by the one above it.
 */
final class StyleTokens {

  private static final Pattern TOKEN = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
  private static final Pattern WEIGHT = Pattern.compile("normal|bold|[1-9]00");
  private static final Color WHITE = new Color(1, 1, 1, 1);
  private static final String NO_COLOR = "transparent";

  private final Theme theme;
  private final FontFaces faces;

  private StyleTokens(Theme theme, FontFaces faces) {
    this.theme = theme;
    this.faces = faces;
  }

  /** Fills them in, in all styles of a document, and declares the fonts that they name. */
  static void fill(Element document, Theme theme, FontFaces faces) {
    StyleTokens tokens = new StyleTokens(theme, faces);
    for (Element part : Elements.in(document)) {
      if (part.getTagName().endsWith("styles")) {
        Elements.all(part, "*").forEach(tokens::fillIn);
      }
    }
  }

  private void fillIn(Element element) {
    for (Attr attribute : attributes(element)) {
      Matcher token = TOKEN.matcher(attribute.getValue());
      if (token.find()) {
        told(token.group(1), attribute.getName(), element)
            .map(value -> token.replaceFirst(Matcher.quoteReplacement(value)))
            .ifPresentOrElse(attribute::setValue, () -> element.removeAttributeNode(attribute));
      }
    }
  }

  /** The attributes as they are now, in the order of their names. */
  private static Iterable<Attr> attributes(Element element) {
    NamedNodeMap there = element.getAttributes();
    Map<String, Attr> attributes = new TreeMap<>();
    for (int i = 0; i < there.getLength(); i++) {
      attributes.put(there.item(i).getNodeName(), (Attr) there.item(i));
    }
    return attributes.values();
  }

  /** What a token comes to, as this attribute tells it. */
  private Optional<String> told(String token, String attribute, Element element) {
    if (attribute.startsWith("style:font-name")) {
      return theme.tokens().resolve(token).flatMap(faces::declare);
    }
    if (attribute.contains(":font-weight")) {
      return theme.tokens().resolve(token).filter(value -> WEIGHT.matcher(value).matches());
    }
    return attribute.equals("fo:background-color")
        ? theme.color(token).map(color -> background(color, element))
        : theme.color(token).map(Color::plain);
  }

  /** A page has the colour of paper by itself, and what lies on it that of the page. */
  private String background(Color color, Element element) {
    boolean page = element.getTagName().equals("style:page-layout-properties");
    return color.equals(page ? WHITE : theme.page()) ? NO_COLOR : color.plain();
  }
}
