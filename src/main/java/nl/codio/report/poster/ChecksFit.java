package nl.codio.report.poster;

import java.util.ArrayList;
import java.util.List;
import nl.codio.report.poster.Sheet.Check;

/** Finds the largest letters in which the four questions fit with their answers. */
final class ChecksFit {

  private static final double LARGEST = 1.45;

  /** The box to tick, and the room beside it. */
  static final double BOX = 2.4;

  /** A question, and what is answered. */
  record Asked(boolean ticked, String question, String answer) {}

  private final List<Asked> asked;
  private final List<Area> areas;
  private final boolean blank;
  private final double scale;

  /**
   * Questions, each in its own area.
   *
   * @param blank whether there must be room to write
   */
  ChecksFit(List<Asked> asked, List<Area> areas, boolean blank) {
    this.asked = asked;
    this.areas = areas;
    this.blank = blank;
    this.scale = Type.largest(LARGEST, this::fits);
  }

  private boolean fits(double tried) {
    for (int i = 0; i < asked.size(); i++) {
      int lines = question(i, tried).size() + answer(i, tried).size();
      double writing = blank || asked.get(i).answer().isEmpty() ? Type.WRITING * 0.8 : 0;
      if (lines * Type.TEXT_LINE * tried + writing + Type.GAP * tried > areas.get(i).height()) {
        return false;
      }
    }
    return true;
  }

  /** How large the letters are. */
  double scale() {
    return scale;
  }

  /** The questions with as much of each answer as fits. */
  List<Check> fitted() {
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      List<String> question = question(i, scale);
      List<String> answer = answer(i, scale);
      int room = room(i, question.size());
      Asked it = asked.get(i);
      List<String> shown = wrap(i, scale).lines(it.answer(), room);
      String text = answer.size() > room ? String.join(" ", shown) : it.answer();
      checks.add(new Check(areas.get(i), it.ticked(), it.question(), question, text, shown));
    }
    return checks;
  }

  /** How many lines of an answer fit: one at least. */
  private int room(int i, int question) {
    double lines = (areas.get(i).height() - Type.GAP * scale) / (Type.TEXT_LINE * scale);
    return Math.max(1, (int) lines - question);
  }

  private List<String> question(int i, double tried) {
    double width = areas.get(i).width() - BOX * tried;
    return new Wrap(Type.strong(tried), width).lines(asked.get(i).question());
  }

  private List<String> answer(int i, double tried) {
    return wrap(i, tried).lines(asked.get(i).answer());
  }

  private Wrap wrap(int i, double tried) {
    return new Wrap(Type.text(tried), areas.get(i).width() - BOX * tried);
  }
}
