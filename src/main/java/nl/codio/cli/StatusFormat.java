package nl.codio.cli;

/** In which form {@code codio status} prints. */
enum StatusFormat {
  TEXT,
  JSON
}
