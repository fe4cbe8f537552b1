package nl.codio.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/** The headings as bookmarks, nested as they are on the page. */
final class Outline {

  private final Element bookmarks;
  private final Deque<Entry> open = new ArrayDeque<>();
  private int count;

  private Outline(Element bookmarks) {
    this.bookmarks = bookmarks;
  }

  private record Entry(int level, Element element) {}

  /** Adds them to the head of the page. */
  static void addTo(Element page) {
    Element head = Elements.all(page, "head").get(0);
    Outline outline = new Outline(Elements.append(head, "bookmarks"));
    Elements.all(page, "*").stream().filter(Outline::isHeading).forEach(outline::add);
  }

  private static boolean isHeading(Element element) {
    return element.getTagName().matches("h[1-6]");
  }

  private void add(Element heading) {
    if (!heading.hasAttribute("id")) {
      count++;
      heading.setAttribute("id", "kop-" + count);
    }
    int level = heading.getTagName().charAt(1) - '0';
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
    Element parent = open.isEmpty() ? bookmarks : open.getLast().element();
    Element bookmark = Elements.append(parent, "bookmark");
    bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    open.addLast(new Entry(level, bookmark));
  }
}
