package nl.codio.report.poster;

import java.util.List;
import nl.codio.report.Poster;
import nl.codio.report.Word;
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

  ChecksBlock(Poster poster, Frame frame, Words words) {
    this.frame = frame;
    this.words = words;
    this.asked = poster.checklist().stream().map(this::asked).toList();
    this.fit = new ChecksFit(asked, frame.questions(), poster.shape().blank());
    this.checks = fit.fitted();
  }

  private Asked asked(Poster.Check check) {
    return new Asked(
        check.ticked(), words.text("report.note." + check.key()), answer(check.answer()));
  }

  private String answer(Word answer) {
    return answer.key().isBlank()
        ? words.plain(answer.own())
        : words.text("report.word." + answer.key());
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
