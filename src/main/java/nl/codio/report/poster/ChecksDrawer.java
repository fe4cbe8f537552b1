package nl.codio.report.poster;

import nl.codio.report.picture.Palette;
import nl.codio.report.poster.Sheet.Check;
import nl.codio.report.poster.Sheet.Checklist;

/** Draws the checklist of a poster. */
final class ChecksDrawer {

  private final Checklist checklist;
  private final Palette palette;
  private final Ink ink;

  ChecksDrawer(Sheet sheet, Palette palette, Ink ink) {
    this.checklist = sheet.checklist();
    this.palette = palette;
    this.ink = ink;
  }

  void draw() {
    ink.title(checklist.title(), palette.ink());
    ink.box(checklist.area(), 0.14, palette.ink());
    checklist.checks().forEach(this::check);
  }

  private void check(Check check) {
    double scale = checklist.scale();
    Area area = check.area();
    double line = Type.TEXT_LINE * scale;
    double box = 1.15 * scale;
    double top = area.top();
    ink.box(new Area(area.left(), top + (line - box) / 2, box, box), 0.14, palette.ink());
    if (check.ticked()) {
      ink.tick(area.left() + box / 2, top + line / 2, box * 0.8, palette.ink());
    }
    double left = area.left() + ChecksFit.BOX * scale;
    double size = Type.TEXT * scale;
    double below = ink.bold(left, top, line, size, palette.ink(), check.lines());
    ink.text(left, below, line, size, palette.ink(), check.answerLines());
    if (check.answerLines().isEmpty()) {
      ink.dotted(left, area.right(), area.bottom() - Type.GAP, palette.muted());
    }
  }
}
