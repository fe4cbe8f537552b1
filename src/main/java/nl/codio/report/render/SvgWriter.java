package nl.codio.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.FormatWriter;
import nl.codio.report.LeftOut;
import nl.codio.report.Poster;
import nl.codio.report.Remarks;
import nl.codio.report.ValueFramework;
import nl.codio.report.picture.Palette;
import nl.codio.report.picture.Pencil;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.Sheet;
import nl.codio.report.poster.SheetDrawer;
import nl.codio.report.poster.SheetMaker;
import nl.codio.report.templates.PictureWords;
import nl.codio.report.text.DeepStack;
import nl.codio.report.text.RichText;

/** Makes files of documents that are a picture in themselves. */
final class SvgWriter implements FormatWriter {

  private final String version;

  SvgWriter(String version) {
    this.version = version;
  }

  @Override
  public Remarks write(Document document, Edition edition, OutputStream out) throws IOException {
    RichText texts = new RichText();
    Words words = new PictureWords(edition, texts);
    Drawn drawn = DeepStack.call(() -> draw(document, edition, words));
    out.write((opening() + drawn.picture()).getBytes(StandardCharsets.UTF_8));
    return Remarks.of(texts.shownPlain(), drawn.left());
  }

  /** A picture, with what did not fit on it. */
  private record Drawn(String picture, Optional<LeftOut> left) {}

  private static Drawn draw(Document document, Edition edition, Words words) throws IOException {
    Palette palette = Palette.of(edition.style().theme());
    if (document instanceof Poster poster) {
      Sheet sheet = SheetMaker.make(poster, words);
      return new Drawn(SheetDrawer.draw(sheet, palette, words), Optional.of(sheet.left()));
    }
    if (document instanceof ValueFramework framework) {
      String wheel = new Pencil(palette, words).draw(framework.wheel(), "waardenkader");
      return new Drawn(wheel, Optional.empty());
    }
    throw new IOException("no picture: " + document.template());
  }

  private String opening() {
    String signature = "<!-- generator: codio " + version.replace("--", "") + " -->\n";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + signature;
  }
}
