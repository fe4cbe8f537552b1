package nl.codio.report;

/** A document that can be rendered: a record whose template knows its parts as {@code report}. */
public interface Document {

  /** The file name of the template within {@code templates/}. */
  String template();

  /** The ISO day for which it holds, that files made of it bear; blank when that is unknown. */
  String day();
}
