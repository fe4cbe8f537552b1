package nl.codio.forms;

/**
 * Who may read what is filled in. A parameter of every question, so that no field can be without:
 * the public edition of a report is an allow-list.
 */
public enum Audience {
  /** The public edition may show it. */
  PUBLIC,
  /** Only the organisation itself may read it. */
  INTERNAL
}
