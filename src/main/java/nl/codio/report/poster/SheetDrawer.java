package nl.codio.report.poster;

import nl.codio.report.picture.Letters;
import nl.codio.report.picture.Palette;
import nl.codio.report.picture.Palette.Hue;
import nl.codio.report.picture.Svg;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.Sheet.Line;
import nl.codio.report.poster.Sheet.Panel;
import nl.codio.report.poster.Sheet.Post;

/** Draws a sheet as SVG: lines and shapes, and every text as text. */
public final class SheetDrawer {

  /** A1: what a printer takes for the size; it is as sharp on any other. */
  private static final String LONG_SIDE = "841mm";

  private static final String SHORT_SIDE = "594mm";

  private final Sheet sheet;
  private final Palette palette;
  private final Ink ink;

  private SheetDrawer(Sheet sheet, Palette palette, Words words) {
    this.sheet = sheet;
    this.palette = palette;
    String title = sheet.blank() ? words.text("report.poster.blank") : sheet.heading().title();
    this.ink =
        new Ink(
            Svg.ofPaper(
                Ink.UNIT * 100,
                Ink.UNIT * sheet.height(),
                sheet.portrait() ? SHORT_SIDE : LONG_SIDE,
                sheet.portrait() ? LONG_SIDE : SHORT_SIDE,
                title,
                sheet.heading().kicker().text(),
                palette.font()));
  }

  /** The sheet as one {@code svg} element. */
  public static String draw(Sheet sheet, Palette palette, Words words) {
    return new SheetDrawer(sheet, palette, words).draw();
  }

  private String draw() {
    ink.fill(new Area(0, 0, 100, sheet.height()), palette.paper());
    heading();
    values();
    new ActionsDrawer(sheet, palette, ink).draw();
    new ChecksDrawer(sheet, palette, ink).draw();
    Line footer = sheet.footer();
    ink.text(footer.left(), footer.top(), 1.3, footer.size(), palette.muted(), footer.text());
    return ink.end();
  }

  private void heading() {
    Sheet.Heading heading = sheet.heading();
    Line kicker = heading.kicker();
    ink.text(
        kicker.left(),
        kicker.top(),
        kicker.size() * 1.4,
        kicker.size(),
        palette.muted(),
        kicker.text());
    ink.bold(
        kicker.left(),
        heading.top(),
        heading.size() * 1.2,
        heading.size(),
        palette.ink(),
        heading.lines());
    for (Line prompt : heading.prompts()) {
      ink.bold(prompt.left(), prompt.top(), 2.4, prompt.size(), palette.ink(), prompt.text());
      double from = prompt.left() + Letters.bold(prompt.size()).width(prompt.text()) + 0.5;
      ink.dotted(from, prompt.left() + prompt.width(), prompt.top() + 2.6, palette.muted());
    }
    ink.line(kicker.left(), 100 - kicker.left(), heading.rule(), 0.22, palette.ink());
  }

  private void values() {
    Sheet.Values values = sheet.values();
    ink.title(values.title(), palette.ink());
    Line note = values.note();
    if (!note.text().isBlank()) {
      double middle = note.top() + 1.4 * note.size();
      ink.ring(note.left() + 0.5 * note.size(), middle, note.size(), palette.muted());
      ink.text(
          note.left() + 1.5 * note.size(),
          note.top() + 0.4 * note.size(),
          2 * note.size(),
          note.size(),
          palette.muted(),
          note.text());
    }
    values.panels().forEach(panel -> panel(panel, values.scale()));
  }

  private void panel(Panel panel, double scale) {
    Area area = panel.area();
    Hue hue = palette.of(panel.id());
    ink.box(area, 0.14, hue.full());
    ink.fill(new Area(area.left(), area.top(), area.width(), panel.bar()), hue.full());
    double middle = area.top() + panel.bar() / 2;
    double size = panel.bar() * 0.53;
    ink.sign(panel.id(), area.left() + Type.PAD + 0.6, middle, size * 0.75, palette.paper());
    ink.bold(
        area.left() + Type.PAD + size * 1.25,
        area.top(),
        panel.bar(),
        size,
        palette.paper(),
        panel.name());
    double left = area.left() + Type.PAD;
    double top = area.top() + panel.bar() + 0.9 * Type.PAD;
    for (Post post : panel.posts()) {
      top = post(post, left, top, scale, hue);
    }
    if (!panel.more().isBlank()) {
      ink.italic(left, area.bottom() - 1.9, 1.3, Type.FLOOR, palette.ink(), panel.more());
    }
    writing(panel, left);
  }

  private double post(Post post, double left, double from, double scale, Hue hue) {
    double line = Type.NAME_LINE * scale;
    double size = Type.NAME * scale;
    double indent = 0;
    if (post.accent()) {
      indent = Type.RING * scale;
      ink.ring(left + size * 0.42, from + line / 2, size * 0.85, hue.full());
    }
    double below = ink.bold(left + indent, from, line, size, hue.full(), post.lines());
    double end =
        ink.text(
            left, below, Type.TEXT_LINE * scale, Type.TEXT * scale, palette.ink(), post.whyLines());
    return end + Type.GAP * scale;
  }

  private void writing(Panel panel, double left) {
    Area area = panel.area();
    for (int i = 1; i <= panel.lines(); i++) {
      double y = area.top() + panel.bar() + i * Type.WRITING;
      ink.dotted(left, area.right() - Type.PAD, y, palette.muted());
    }
    double lines =
        panel.choice().stream().mapToInt(choice -> choice.lines().size()).sum() * Type.SMALL_LINE;
    double top = area.bottom() - lines - panel.choice().size() * 0.25 - 0.5;
    for (Sheet.Choice choice : panel.choice()) {
      top =
          0.25 + ink.text(left, top, Type.SMALL_LINE, Type.FLOOR, palette.muted(), choice.lines());
    }
  }
}
