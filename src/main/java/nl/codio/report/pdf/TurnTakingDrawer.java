package nl.codio.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import nl.codio.report.drawing.Turn;
import org.w3c.dom.Element;

/** Has pictures drawn, one at a time whatever else is made meanwhile. */
final class TurnTakingDrawer implements SVGDrawer {

  private final BatikSVGDrawer drawer = new BatikSVGDrawer();

  /** The drawer itself, to give it fonts. */
  BatikSVGDrawer drawer() {
    return drawer;
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    drawer.importFontFaceRules(rules, context);
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dots) {
    return new Image(Turn.take(() -> drawer.buildSVGImage(svg, box, css, width, height, dots)));
  }

  @Override
  public SVGImage buildStandaloneSVGImage(
      Element svg, String uri, double width, double height, double dots) {
    return new Image(
        Turn.take(() -> drawer.buildStandaloneSVGImage(svg, uri, width, height, dots)));
  }

  @Override
  public void withUserAgent(UserAgentCallback agent) {
    drawer.withUserAgent(agent);
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style)
      throws IOException, FontFormatException {
    drawer.addFontFile(file, family, weight, style);
  }

  @Override
  public void close() throws IOException {
    drawer.close();
  }

  private record Image(SVGImage image) implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return image.getIntrinsicWidth();
    }

    @Override
    public int getIntrinsicHeight() {
      return image.getIntrinsicHeight();
    }

    @Override
    public boolean hasIntrinsicSize() {
      return image.hasIntrinsicSize();
    }

    @Override
    public float getIntrinsicRatio() {
      return image.getIntrinsicRatio();
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      Object unused =
          Turn.take(
              () -> {
                image.drawSVG(device, context, x, y);
                return this;
              });
    }
  }
}
