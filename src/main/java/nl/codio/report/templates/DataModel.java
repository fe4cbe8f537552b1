package nl.codio.report.templates;

/**
 * What templates are told, as a whole: the records of {@code nl.codio.report} and the functions.
 */
public final class DataModel {

  /**
   * Its version. It goes up when a template that worked would no longer: a part that goes away, or
   * gets another name or meaning. What is only added leaves it as it is.
   */
  public static final int VERSION = 1;

  private DataModel() {}
}
