package nl.codio.report.text;

/** A text nests deeper than {@link Limits#DEPTH}. */
final class TooDeepException extends RuntimeException {}
