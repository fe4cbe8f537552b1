package nl.codio.report.sandbox;

import nl.codio.report.Format;

/** How much memory a process gets. */
enum Memory {
  /** For what is text. */
  TEXT(96),
  /** For what is laid out in pages, with fonts. */
  PAGES(192);

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
