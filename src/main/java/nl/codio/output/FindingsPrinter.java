package nl.codio.output;

import java.io.PrintWriter;

/** One form in which findings are given: to a person, a program, or what shows them in a review. */
public interface FindingsPrinter {

  /** Writes all of them as one whole document, whatever was found. The writer stays open. */
  void print(Checked checked, PrintWriter out);

  /**
   * Whether a file of this form was made by codio, so that a next run may replace it.
   *
   * @param beginning the first characters of what stands in it
   */
  boolean isOwn(String beginning);
}
