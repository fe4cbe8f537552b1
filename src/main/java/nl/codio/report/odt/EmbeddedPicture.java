package nl.codio.report.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture as it lies in the package.
 *
 * @param type its media type
 * @param bytes the file
 */
record EmbeddedPicture(String type, byte[] bytes) {

  private static final String SVG = "image/svg+xml";
  private static final String PNG = "image/png";

  /** How many dots a browser takes for a centimetre. */
  private static final double DOTS = 96 / 2.54;

  /** A drawing, as a whole document in SVG. */
  static EmbeddedPicture ofDrawing(String svg) {
    return new EmbeddedPicture(SVG, svg.getBytes(StandardCharsets.UTF_8));
  }

  /** What stands in an address, {@code data:image/png;base64,…}. */
  static EmbeddedPicture ofAddress(String address) {
    int comma = address.indexOf(',');
    String type = address.substring(address.indexOf(':') + 1, address.indexOf(';'));
    return new EmbeddedPicture(type, Base64.getDecoder().decode(address.substring(comma + 1)));
  }

  /** How its name ends. */
  String extension() {
    return switch (type) {
      case SVG -> "svg";
      case PNG -> "png";
      default -> "jpg";
    };
  }

  /** Its own size, as a browser shows it; nothing when it does not tell. */
  Optional<Extent> size() {
    return type.equals(SVG) ? SvgSize.of(bytes) : sizeOfDots();
  }

  private Optional<Extent> sizeOfDots() {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      return Optional.of(new Extent(reader.getWidth(0) / DOTS, reader.getHeight(0) / DOTS));
    } catch (IOException noPicture) {
      return Optional.empty();
    }
  }

  /** The same in dots, sharp at this size; nothing when it is that already, or cannot be drawn. */
  Optional<EmbeddedPicture> asDots(Extent size) {
    return type.equals(SVG)
        ? Raster.png(bytes, size).map(png -> new EmbeddedPicture(PNG, png))
        : Optional.empty();
  }
}
