package nl.codio.cli;

/** In which form a command prints what it knows. */
enum ListFormat {
  /** For a person. */
  TEXT,
  /** For a program. */
  JSON
}
