package nl.codio.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The headings as bookmarks, nested as they are on the page. */
final class Outline {

  private final Document page;
  private final Element bookmarks;
  private final Deque<Entry> open = new ArrayDeque<>();
  private int count;

  private Outline(Document page) {
    this.page = page;
    this.bookmarks = page.createElement("bookmarks");
  }

  private record Entry(int level, Element element) {}

  /** Adds them to the head of the page. */
  static void addTo(Document page) {
    Outline outline = new Outline(page);
    outline.collect(page.getDocumentElement());
    page.getElementsByTagName("head").item(0).appendChild(outline.bookmarks);
  }

  private void collect(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        if (child.getTagName().matches("h[1-6]")) {
          add(child, child.getTagName().charAt(1) - '0');
        } else {
          collect(child);
        }
      }
    }
  }

  private void add(Element heading, int level) {
    if (!heading.hasAttribute("id")) {
      count++;
      heading.setAttribute("id", "kop-" + count);
    }
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
    Element bookmark = page.createElement("bookmark");
    bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    Element parent = open.isEmpty() ? bookmarks : open.getLast().element();
    parent.appendChild(bookmark);
    open.addLast(new Entry(level, bookmark));
  }
}
