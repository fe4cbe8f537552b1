package nl.codio.report;

/**
 * A value as a report names it.
 *
 * @param name its name as the framework writes it, or as its own
 * @param foundation {@code democratie}, {@code rechtsstaat} or {@code bestuurskracht}; blank when
 *     unknown
 * @param principle the name of its principle; blank when unknown
 * @param own whether it is one of the organisation's or the workshop's own ("Andere waarde,
 *     namelijk…")
 * @param definition of an own value, Markdown; blank for one of the 32
 */
public record Value(
    String name, String foundation, String principle, boolean own, String definition) {}
