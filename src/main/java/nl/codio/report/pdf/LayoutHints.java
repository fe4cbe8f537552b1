package nl.codio.report.pdf;

import java.util.Locale;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/** Tells the layout what browsers find out by themselves. */
final class LayoutHints {

  /** A column of a table is at least as wide as its words, up to this length. */
  private static final int LONGEST_WORD = 24;

  /** How wide a picture is, in millimetres: the width of the text where it is wider than high. */
  private static final double WIDE = 178;

  private static final double NARROW = 130;

  private LayoutHints() {}

  static void give(Element page) {
    Elements.all(page, "*").forEach(LayoutHints::decideDirection);
    Elements.all(page, "h1").forEach(LayoutHints::place);
    Elements.all(page, "h2").forEach(LayoutHints::place);
    Elements.all(page, "figure").stream()
        .flatMap(figure -> Elements.all(figure, "svg").stream())
        .forEach(LayoutHints::keepShape);
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

  /** A picture is as high as its width asks; the layout would take its height for pixels. */
  private static void keepShape(Element picture) {
    String[] extent = picture.getAttribute("viewBox").split(" ", -1);
    double ratio = Double.parseDouble(extent[3]) / Double.parseDouble(extent[2]);
    double width = ratio < 1 ? WIDE : NARROW;
    String height = String.format(Locale.ROOT, "%.1f", width * ratio);
    picture.setAttribute("style", "width: " + width + "mm; height: " + height + "mm");
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
