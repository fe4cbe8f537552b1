package nl.codio.report.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Adds to a page what a PDF must say and HTML says by itself. */
final class Accessibility {

  private Accessibility() {}

  static void complete(Document page) {
    Elements.of(page, "a").forEach(Accessibility::nameLink);
    Elements.of(page, "th").forEach(Accessibility::scopeHeader);
    Elements.of(page, "svg").forEach(Accessibility::describe);
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
    for (Node node = picture.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element part && part.getTagName().matches("title|desc")) {
        words.append(words.length() == 0 ? "" : " ").append(part.getTextContent().strip());
      }
    }
    if (!picture.hasAttribute("alt")) {
      picture.setAttribute("alt", words.toString());
    }
  }
}
