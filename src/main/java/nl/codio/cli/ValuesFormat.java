package nl.codio.cli;

/** In which form {@code codio values} prints. */
enum ValuesFormat {
  TEXT,
  JSON,
  MD
}
