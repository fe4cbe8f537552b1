package nl.codio.process;

/**
 * How a program ended.
 *
 * @param code its exit code
 * @param out what it wrote to standard output, read as UTF-8
 * @param err what it wrote to standard error, read as UTF-8
 */
public record Outcome(int code, String out, String err) {}
