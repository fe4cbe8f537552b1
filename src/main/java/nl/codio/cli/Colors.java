package nl.codio.cli;

import java.util.Map;
import nl.codio.output.Ink;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --color}: whether a person is shown colours. */
enum Colors {
  /** When a terminal shows them, and nobody asked for none (no-color.org). */
  AUTO,
  ALWAYS,
  NEVER;

  private static final String OPTION = "--color";

  static OptionSpec option() {
    return SharedOptions.choice(OPTION, Colors.class, "option.color");
  }

  /** The ink for standard output. */
  static Ink ink(Arguments arguments, Terminal terminal) {
    Colors colors = arguments.value(OPTION, Colors.class).orElse(AUTO);
    boolean shown =
        switch (colors) {
          case AUTO -> terminal.showsColors();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return shown ? Ink.COLOURED : Ink.PLAIN;
  }

  /** Whether a terminal with this environment shows colours. */
  static boolean shownBy(Map<String, String> environment, boolean windows) {
    String kind = environment.getOrDefault("TERM", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || kind.equals("dumb")) {
      return false;
    }
    return !windows
        || !kind.isEmpty()
        || environment.containsKey("WT_SESSION")
        || environment.containsKey("ANSICON");
  }
}
