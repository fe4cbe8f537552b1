package nl.codio.report.poster;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the blocks of the poster stand: lying, values above and actions beside the checklist;
 * upright, all three below each other.
 *
 * @param height of the sheet
 * @param margin on every side
 * @param top where the blocks begin
 * @param values the share of the height that the values get
 * @param checklist the share that the checklist gets; 0 when it stands beside the actions
 */
record Frame(double height, double margin, double top, double values, double checklist) {

  /** The height of an A-format, a hair less: who prints a page must not begin a second one. */
  static final double LANDSCAPE = 70.6;

  static final double PORTRAIT = 141.1;

  private static final double GUTTER = 1.2;
  private static final double TITLE = 2.5;
  private static final double GAP = 1.1;
  private static final double FOOT = 3.5;

  /** The frames to choose from, the one that is mostly best first. */
  static List<Frame> of(boolean portrait, double top) {
    List<Frame> frames = new ArrayList<>();
    for (int away = 0; away <= 12; away++) {
      for (int side : away == 0 ? List.of(1) : List.of(-1, 1)) {
        double step = side * away * 0.02;
        frames.add(portrait ? upright(top, 0.4 + step) : lying(top, 0.48 + step));
      }
    }
    return frames;
  }

  private static Frame lying(double top, double values) {
    return new Frame(LANDSCAPE, margin(false), top, values, 0);
  }

  private static Frame upright(double top, double values) {
    return new Frame(PORTRAIT, margin(true), top, values, 0.16);
  }

  /** The margin on every side of a sheet. */
  static double margin(boolean portrait) {
    return portrait ? 4 : 3;
  }

  /** How much larger everything is that does not shrink: upright, a sheet is less wide. */
  static double enlarged(boolean portrait) {
    return portrait ? 1.3 : 1;
  }

  double enlarged() {
    return enlarged(isUpright());
  }

  private boolean isUpright() {
    return checklist > 0;
  }

  private double title() {
    return TITLE * enlarged();
  }

  /** The width between the margins. */
  double width() {
    return 100 - 2 * margin;
  }

  /** Where the heading of the values stands. */
  double valuesTitle() {
    return top;
  }

  /** The boxes of the three foundations. */
  List<Area> panels() {
    return List.of(panel(0), panel(1), panel(2));
  }

  private Area panel(int column) {
    double wide = column();
    return new Area(margin + column * (wide + GUTTER), top + title(), wide, room() * values);
  }

  private double column() {
    return (width() - 2 * GUTTER) / 3;
  }

  /** Where the heading of the actions stands. */
  double actionsTitle() {
    return panel(0).bottom() + GAP;
  }

  /** The box of the actions. */
  Area actions() {
    double wide = isUpright() ? width() : 2 * column() + GUTTER;
    return new Area(margin, actionsTitle() + title(), wide, room() * (1 - values - checklist));
  }

  /** Where the heading of the checklist stands. */
  double checklistTitle() {
    return isUpright() ? actions().bottom() + GAP : actionsTitle();
  }

  /** The box of the checklist. */
  Area checks() {
    double top = checklistTitle() + title();
    return isUpright()
        ? new Area(margin, top, width(), room() * checklist)
        : new Area(panel(2).left(), top, column(), actions().height());
  }

  /** The places of the four questions in it. */
  List<Area> questions() {
    Area box = checks();
    int columns = isUpright() ? 2 : 1;
    int rows = 4 / columns;
    double wide = box.width() / columns - 2 * Type.PAD;
    double high = (box.height() - Type.PAD) / rows;
    return List.of(0, 1, 2, 3).stream()
        .map(
            i ->
                new Area(
                    box.left() + Type.PAD + i / rows * (wide + 2 * Type.PAD),
                    box.top() + Type.PAD + i % rows * high,
                    wide,
                    high))
        .toList();
  }

  /** Where the line at the foot stands. */
  double footer() {
    return height - 2.8;
  }

  /** What the three blocks have for themselves. */
  private double room() {
    int blocks = isUpright() ? 3 : 2;
    return height - FOOT - top - blocks * title() - (blocks - 1) * GAP;
  }
}
