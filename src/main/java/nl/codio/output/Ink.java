package nl.codio.output;

import nl.codio.diagnostics.Severity;

/** In which colours findings are shown. What a colour says is always said in words too. */
public enum Ink {
  /** In none. */
  PLAIN,
  /** In the colours of a terminal. */
  COLOURED;

  /** What turns on the colour of this weight; all of them can be read on black and on white. */
  String on(Severity severity) {
    if (this == PLAIN) {
      return "";
    }
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case ADVICE -> "\u001b[1;36m";
    };
  }

  /** What turns it off. */
  String off() {
    return this == PLAIN ? "" : "\u001b[0m";
  }
}
