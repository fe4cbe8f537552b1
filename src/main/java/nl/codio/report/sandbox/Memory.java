package nl.codio.report.sandbox;

import nl.codio.report.Format;

/**
 * How much memory a process gets: some four times what the examples need, so that a large project
 * has enough and a text that doubles soon has not.
 */
enum Memory {
  /** For what is text. */
  TEXT(128),
  /** For what is laid out in pages, with fonts. */
  PAGES(384);

  private final int megabytes;

  Memory(int megabytes) {
    this.megabytes = megabytes;
  }

  static Memory of(Format format) {
    return format == Format.PDF ? PAGES : TEXT;
  }

  int megabytes() {
    return megabytes;
  }
}
