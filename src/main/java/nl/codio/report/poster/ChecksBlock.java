package nl.codio.report.poster;

import java.util.List;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.ChecksFit.Asked;
import nl.codio.report.poster.Sheet.Check;
import nl.codio.report.poster.Sheet.Line;

/** The checklist of a poster. */
final class ChecksBlock {

  private final Frame frame;
  private final Words words;
  private final List<Asked> asked;
  private final ChecksFit fit;
  private final List<Check> checks;

  /**
   * The questions in a frame.
   *
   * @param blank whether there must be room to write
   */
  ChecksBlock(List<Asked> asked, boolean blank, Frame frame, Words words) {
    this.frame = frame;
    this.words = words;
    this.asked = asked;
    this.fit = new ChecksFit(asked, frame.questions(), blank);
    this.checks = fit.fitted();
  }

  Sheet.Checklist block() {
    Area area = frame.checks();
    return new Sheet.Checklist(
        new Line(
            area.left(),
            frame.checklistTitle(),
            area.width(),
            1.5 * frame.enlarged(),
            words.text("report.poster.checklist")),
        area,
        fit.scale(),
        checks);
  }

  /** How many answers are shortened. */
  int cut() {
    int cut = 0;
    for (int i = 0; i < checks.size(); i++) {
      cut += checks.get(i).answer().equals(asked.get(i).answer()) ? 0 : 1;
    }
    return cut;
  }
}
