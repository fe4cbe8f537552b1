package nl.codio.report.odt;

import java.util.Map;
import java.util.TreeMap;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/**
 * Marks the paragraphs that begin with a letter of a script that runs from right to left, as a
 * browser does with {@code dir=auto}: an automatic style on top of their own.
 */
final class Direction {

  private static final String STYLE = "text:style-name";

  private final Element automaticStyles;
  private final Map<String, String> leftward = new TreeMap<>();

  private Direction(Element automaticStyles) {
    this.automaticStyles = automaticStyles;
  }

  /** Marks the paragraphs and headings in the body. */
  static void mark(Element body, Element automaticStyles) {
    Direction direction = new Direction(automaticStyles);
    Elements.all(body, "text:p").forEach(direction::mark);
    Elements.all(body, "text:h").forEach(direction::mark);
  }

  private void mark(Element paragraph) {
    if (Elements.runsLeftward(paragraph)) {
      paragraph.setAttribute(
          STYLE, leftward.computeIfAbsent(paragraph.getAttribute(STYLE), this::styleOn));
    }
  }

  private String styleOn(String parent) {
    String name = "RTL" + (leftward.size() + 1);
    Element style = Elements.append(automaticStyles, "style:style");
    style.setAttribute("style:name", name);
    style.setAttribute("style:family", "paragraph");
    style.setAttribute("style:parent-style-name", parent);
    Element properties = Elements.append(style, "style:paragraph-properties");
    properties.setAttribute("style:writing-mode", "rl-tb");
    properties.setAttribute("fo:text-align", "start");
    return name;
  }
}
