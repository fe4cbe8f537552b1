package nl.codio.report.pdf;

import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/** Adds to a page what a PDF must say and HTML says by itself. */
final class Accessibility {

  private Accessibility() {}

  static void complete(Element page) {
    Elements.all(page, "a").forEach(Accessibility::nameLink);
    Elements.all(page, "th").forEach(Accessibility::scopeHeader);
    Elements.all(page, "svg").forEach(Accessibility::describe);
  }

  /** A link says where it leads. */
  private static void nameLink(Element link) {
    if (!link.hasAttribute("title")) {
      String text = link.getTextContent().strip();
      link.setAttribute("title", text.isEmpty() ? link.getAttribute("href") : text);
    }
  }

  /** A header cell says what it is the header of; those that people typed are above a column. */
  private static void scopeHeader(Element header) {
    if (!header.hasAttribute("scope")) {
      header.setAttribute("scope", "col");
    }
  }

  /** A picture is told in words: its own title and description. */
  private static void describe(Element picture) {
    StringBuilder words = new StringBuilder();
    for (Element part : Elements.in(picture)) {
      if (part.getTagName().matches("title|desc")) {
        words.append(words.length() == 0 ? "" : " ").append(part.getTextContent().strip());
      }
    }
    if (!picture.hasAttribute("alt")) {
      picture.setAttribute("alt", words.toString());
    }
  }
}
