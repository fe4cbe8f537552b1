package nl.codio.report;

import java.util.List;

/**
 * The startnotitie, with which phase 1 of a strategy ends (handbook 2.2, D1).
 *
 * @param head who, what and when
 * @param figures the key figures of the first screen
 * @param points the four points that have to be clear (R061-R064)
 * @param background what the four points rest on (R043, R052-R054, R057-R059)
 * @param discussed where the note was discussed and what came of it (R060), the oldest first
 */
public record StartingNote(
    StrategyReport.Head head,
    List<Figure> figures,
    List<FormRow> points,
    List<FormRow> background,
    FormRow discussed)
    implements Document {

  /** Copies the lists. */
  public StartingNote {
    figures = List.copyOf(figures);
    points = List.copyOf(points);
    background = List.copyOf(background);
  }

  @Override
  public String template() {
    return "startnotitie.ftl";
  }

  @Override
  public String day() {
    return head.asOf();
  }
}
