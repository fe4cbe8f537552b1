package nl.codio.report;

import java.util.List;

/**
 * Which group found which value: values as rows, groups as columns. A table, not a picture: it can
 * be read aloud, copied and edited in every format.
 *
 * @param columns the names of the groups
 * @param rows one a value
 */
public record ValueMatrix(List<Phrase> columns, List<Row> rows) {

  /** Copies the lists. */
  public ValueMatrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One value.
   *
   * @param value which
   * @param found for each column whether it was found there
   */
  public record Row(Value value, List<Boolean> found) {

    /** Copies the answers. */
    public Row {
      found = List.copyOf(found);
    }
  }
}
