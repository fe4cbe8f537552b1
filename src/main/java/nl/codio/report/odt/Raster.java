package nl.codio.report.odt;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.codio.report.drawing.Turn;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** Draws SVG in dots, in codio's own letters: those of a machine differ from one to another. */
final class Raster extends ImageTranscoder {

  /** Dots in a centimetre: 150 an inch, at which small print can be read on paper. */
  private static final double DOTS = 150 / 2.54;

  private final ByteArrayOutputStream png = new ByteArrayOutputStream();

  private Raster() {
    setErrorHandler(new Strict());
  }

  /** A drawing as PNG, sharp at this size; nothing when it cannot be drawn. */
  static Optional<byte[]> png(byte[] svg, Extent size) {
    Raster raster = new Raster();
    raster.addTranscodingHint(KEY_WIDTH, dots(size.width()));
    raster.addTranscodingHint(KEY_HEIGHT, dots(size.height()));
    try {
      return Optional.of(Turn.take(() -> raster.dots(svg)));
    } catch (TranscoderException | RuntimeException cannotBeDrawn) {
      return Optional.empty();
    }
  }

  private byte[] dots(byte[] svg) throws TranscoderException {
    OwnLetters.INSTANCE.take(new String(svg, StandardCharsets.UTF_8));
    transcode(new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput());
    return png.toByteArray();
  }

  private static Float dots(double centimetres) {
    return (float) Math.max(1, Math.round(centimetres * DOTS));
  }

  @Override
  public BufferedImage createImage(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
  }

  @Override
  public void writeImage(BufferedImage image, TranscoderOutput output) {
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  protected UserAgent createUserAgent() {
    return new SVGAbstractTranscoderUserAgent() {
      @Override
      public FontFamilyResolver getFontFamilyResolver() {
        return OwnLetters.INSTANCE;
      }
    };
  }

  /** Half a drawing is none, and nothing goes to standard error. */
  private static final class Strict implements ErrorHandler {

    @Override
    public void error(TranscoderException e) throws TranscoderException {
      throw e;
    }

    @Override
    public void fatalError(TranscoderException e) throws TranscoderException {
      throw e;
    }

    @Override
    public void warning(TranscoderException e) {
      // It is drawn all the same.
    }
  }
}
