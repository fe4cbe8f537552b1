package nl.codio.cli;

/** In which form findings are printed. */
enum FindingsFormat {
  /** For a person. */
  TEXT,
  /** For a program. */
  JSON
}
