package nl.codio.report.odt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/**
 * Takes each drawing that stands in a picture ({@code draw:image}) out to a file of its own. Its
 * title and description become those of its frame, and its proportions give the frame its size.
 */
final class Pictures {

  private static final double WIDEST = 17;
  private static final double HIGHEST = 14;

  private Pictures() {}

  /** Takes out the drawings in the body; the files that they make, by their path in the package. */
  static Map<String, String> takeOut(Element body) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Element image : Elements.all(body, "draw:image")) {
      Elements.first(image, "svg")
          .ifPresent(
              drawing -> {
                String path = "Pictures/" + (files.size() + 1) + ".svg";
                describe((Element) image.getParentNode(), drawing);
                image.removeChild(drawing);
                link(image, path);
                files.put(path, XmlPrinter.exactly(drawing));
              });
    }
    return files;
  }

  private static void link(Element image, String path) {
    image.setAttribute("xlink:href", path);
    image.setAttribute("xlink:type", "simple");
    image.setAttribute("xlink:show", "embed");
    image.setAttribute("xlink:actuate", "onLoad");
    image.setAttribute("draw:mime-type", "image/svg+xml");
  }

  private static void describe(Element frame, Element drawing) {
    for (String name : List.of("title", "desc")) {
      Elements.first(drawing, name)
          .map(Element::getTextContent)
          .filter(text -> !text.isBlank())
          .ifPresent(text -> Elements.append(frame, "svg:" + name).setTextContent(text.strip()));
    }
    size(frame, drawing.getAttribute("viewBox").trim().split("[ ,]+", -1));
  }

  /** As wide as the text, but for what would be higher than most of a page. */
  private static void size(Element frame, String[] box) {
    if (box.length == 4 && frame.getAttribute("svg:width").isEmpty()) {
      double ratio = Double.parseDouble(box[2]) / Double.parseDouble(box[3]);
      double width = Math.min(WIDEST, HIGHEST * ratio);
      frame.setAttribute("svg:width", centimetres(width));
      frame.setAttribute("svg:height", centimetres(width / ratio));
    }
  }

  private static String centimetres(double length) {
    return Math.round(length * 1000) / 1000.0 + "cm";
  }
}
