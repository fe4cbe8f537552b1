package nl.codio.report.library;

import java.util.List;
import java.util.Optional;

/**
 * A record that templates see, as its source documents it.
 *
 * @param name its name, within that of the class in which it stands: {@code CaseReport.Head}
 * @param about what it is, in Markdown
 * @param template the template of its report, if it is the data of one
 * @param parts its components, and what it can tell besides
 */
record DocumentedRecord(String name, String about, Optional<String> template, List<Part> parts) {

  /**
   * A part of a record.
   *
   * @param name {@code title}, or {@code blank()}
   * @param type as the source writes it: {@code List<Figure>}
   * @param about what it is, in Markdown; blank when the source does not say
   */
  record Part(String name, String type, String about) {}

  /** The name of the class that it stands in, or is. */
  String outer() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
