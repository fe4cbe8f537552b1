package nl.codio.report.pdf;

import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/** Tells the layout what browsers find out by themselves. */
final class LayoutHints {

  /** A column of a table is at least as wide as its words, up to this length. */
  private static final int LONGEST_WORD = 24;

  private LayoutHints() {}

  static void give(Element page) {
    Elements.all(page, "*").forEach(LayoutHints::decideDirection);
    Elements.all(page, "h1").forEach(LayoutHints::place);
    Elements.all(page, "h2").forEach(LayoutHints::place);
    Elements.all(page, "td").forEach(LayoutHints::breakLongWords);
    Elements.all(page, "th").forEach(LayoutHints::breakLongWords);
  }

  /** Reads on from the first letter that has a direction. */
  private static void decideDirection(Element element) {
    if (element.getAttribute("dir").equals("auto")) {
      element.setAttribute("dir", Elements.runsLeftward(element) ? "rtl" : "ltr");
    }
  }

  /** What has a place of its own on the sheet is a section; a heading stays one, within it. */
  private static void place(Element heading) {
    if (heading.getAttribute("style").contains("left:")) {
      Element place = heading.getOwnerDocument().createElement("div");
      place.setAttribute("class", "place");
      place.setAttribute("style", heading.getAttribute("style"));
      heading.removeAttribute("style");
      heading.getParentNode().replaceChild(place, heading);
      place.appendChild(heading);
    }
  }

  private static void breakLongWords(Element cell) {
    String[] words = cell.getTextContent().split("\\s+", -1);
    for (String word : words) {
      if (word.length() > LONGEST_WORD) {
        cell.setAttribute("class", (cell.getAttribute("class") + " breaks").strip());
        return;
      }
    }
  }
}
