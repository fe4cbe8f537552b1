package nl.codio.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Adds to a page what a PDF must say and HTML says by itself. */
final class Accessibility {

  private final Document page;

  private Accessibility(Document page) {
    this.page = page;
  }

  static void complete(Document page) {
    Accessibility accessibility = new Accessibility(page);
    accessibility.nameLinks();
    accessibility.scopeHeaders();
  }

  /** A link says where it leads. */
  private void nameLinks() {
    for (Element link : all("a")) {
      if (!link.hasAttribute("title")) {
        String text = link.getTextContent().strip();
        link.setAttribute("title", text.isEmpty() ? link.getAttribute("href") : text);
      }
    }
  }

  /** A header cell says what it is the header of; those that people typed are above a column. */
  private void scopeHeaders() {
    for (Element header : all("th")) {
      if (!header.hasAttribute("scope")) {
        header.setAttribute("scope", "col");
      }
    }
  }

  private List<Element> all(String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
