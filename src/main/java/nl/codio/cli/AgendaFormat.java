package nl.codio.cli;

/** In which form {@code codio agenda} prints. */
enum AgendaFormat {
  TEXT,
  JSON,
  MD,
  ICS
}
