package nl.codio.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** How a command line is read: the commands with their options, as picocli wants them. */
final class Grammar {

  /** Types of picocli's own that no option of ours has; it loads what knows them nevertheless. */
  private static final String UNUSED_TYPES = "java[.](time|sql)[.].*";

  static {
    System.setProperty("picocli.converters.excludes", UNUSED_TYPES);
  }

  private Grammar() {}

  /** The grammar of what these arguments need: a command that they do not name is not loaded. */
  static CommandLine of(String... args) {
    List<String> named = new ArrayList<>(Commands.NAMES);
    named.retainAll(List.of(args));
    return of(named);
  }

  /** The grammar of these commands. */
  static CommandLine of(Collection<String> commands) {
    CommandSpec codio = CommandSpec.create().name("codio").addOption(SharedOptions.version());
    addGlobalOptions(codio);
    for (String name : commands) {
      codio.addSubcommand(name, command(name));
    }
    return new CommandLine(codio)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setInterpolateVariables(false);
  }

  /** What one command takes. */
  static CommandSpec command(String name) {
    Command command = Commands.named(name);
    CommandSpec spec = CommandSpec.create().name(name);
    command.declare(spec);
    addGlobalOptions(spec);
    return spec;
  }

  /** They stand before and after the name of a command, and last on a page of help. */
  private static void addGlobalOptions(CommandSpec spec) {
    spec.addOption(SharedOptions.language()).addOption(SharedOptions.help());
  }
}
