package nl.codio.report.odt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/**
 * Takes each picture out to a file of its own: a drawing that stands in its element ({@code
 * draw:image}), and a logo that stands in its address. A drawing gets a second file beside it, of
 * dots, for who cannot show it; its title and description become those of its frame.
 */
final class Pictures {

  private static final String FOLDER = "Pictures/";
  private static final String DATA = "data:";
  private static final Extent DRAWING = new Extent(17, 14);
  private static final Extent LOGO = new Extent(6, 1.8);

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private int pictures;

  private Pictures() {}

  /** Takes out the pictures in the body; the files that they make, by their path in the package. */
  static Map<String, byte[]> takeOut(Element body) {
    Pictures pictures = new Pictures();
    for (Element image : Elements.all(body, "draw:image")) {
      Optional<Element> drawing = Elements.first(image, "svg");
      if (drawing.isPresent()) {
        pictures.takeOutDrawing(image, drawing.get());
      } else if (image.getAttribute("xlink:href").startsWith(DATA)) {
        pictures.takeOutLogo(image, image.getAttribute("xlink:href"));
      }
    }
    return pictures.files;
  }

  private void takeOutDrawing(Element image, Element drawing) {
    Element frame = (Element) image.getParentNode();
    describe(frame, drawing);
    image.removeChild(drawing);
    EmbeddedPicture picture = EmbeddedPicture.ofDrawing(XmlPrinter.exactly(drawing));
    put(image, picture, picture.size().map(size -> size.filling(DRAWING)));
  }

  private void takeOutLogo(Element image, String address) {
    EmbeddedPicture picture = EmbeddedPicture.ofAddress(address);
    put(image, picture, picture.size().map(size -> size.within(LOGO)));
  }

  private void put(Element image, EmbeddedPicture picture, Optional<Extent> size) {
    pictures++;
    link(image, picture);
    Element frame = (Element) image.getParentNode();
    if (size.isPresent() && frame.getAttribute("svg:width").isEmpty()) {
      frame.setAttribute("svg:width", centimetres(size.get().width()));
      frame.setAttribute("svg:height", centimetres(size.get().height()));
    }
    // Whoever reads it takes the first that it can show.
    size.flatMap(picture::asDots)
        .ifPresent(
            dots -> {
              Element second = image.getOwnerDocument().createElement("draw:image");
              frame.insertBefore(second, image.getNextSibling());
              link(second, dots);
            });
  }

  private void link(Element image, EmbeddedPicture picture) {
    String path = FOLDER + pictures + "." + picture.extension();
    files.put(path, picture.bytes());
    image.setAttribute("xlink:href", path);
    image.setAttribute("xlink:type", "simple");
    image.setAttribute("xlink:show", "embed");
    image.setAttribute("xlink:actuate", "onLoad");
    image.setAttribute("draw:mime-type", picture.type());
  }

  private static void describe(Element frame, Element drawing) {
    for (String name : List.of("title", "desc")) {
      Elements.first(drawing, name)
          .map(Element::getTextContent)
          .filter(text -> !text.isBlank())
          .ifPresent(text -> Elements.append(frame, "svg:" + name).setTextContent(text.strip()));
    }
  }

  private static String centimetres(double length) {
    return Math.round(length * 1000) / 1000.0 + "cm";
  }
}
