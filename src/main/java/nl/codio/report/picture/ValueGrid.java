package nl.codio.report.picture;

import java.util.List;

/**
 * Which value was chosen in which workshop: values as rows, workshops as columns.
 *
 * @param columns the oldest workshop first
 * @param rows one a value, in the order of the framework
 * @param more how many workshops or cases have no column of their own
 */
public record ValueGrid(List<Column> columns, List<Row> rows, int more) implements Picture {

  /** Copies the lists. */
  public ValueGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** No workshops to compare. */
  public static ValueGrid none() {
    return new ValueGrid(List.of(), List.of(), 0);
  }

  /**
   * A workshop, or all workshops of a case.
   *
   * @param day the ISO day of the workshop; blank where it is unknown or there are several
   * @param theCase the title of the case; blank where all columns are of one case
   * @param workshops how many workshops it stands for
   */
  public record Column(String day, String theCase, int workshops) {}

  /**
   * A value.
   *
   * @param name its name
   * @param language the two letters of the language of its name; blank for the writer's
   * @param foundation {@code democratie}, {@code rechtsstaat} or {@code bestuurskracht}; blank when
   *     unknown
   * @param own whether it is an own value
   * @param marks for each column {@code accent} (chosen, and an accent value), {@code chosen},
   *     {@code role} (an accent value that plays a role, and was not chosen) or {@code none}
   */
  public record Row(
      String name, String language, String foundation, boolean own, List<String> marks) {

    /** Copies the marks. */
    public Row {
      marks = List.copyOf(marks);
    }
  }
}
