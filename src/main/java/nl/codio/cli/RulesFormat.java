package nl.codio.cli;

/** In which form {@code codio rules} prints. */
enum RulesFormat {
  TEXT,
  JSON
}
