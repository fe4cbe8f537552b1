package nl.codio.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.codio.framework.Framework;
import nl.codio.framework.Named;
import picocli.CommandLine.Model.CommandSpec;

/** A script in {@code completions}, of which a part is made from what the commands declare. */
enum CompletionScript {
  BASH("codio.bash", BashCompletion::of),
  ZSH("_codio", ZshCompletion::of);

  private static final String OPENS = "# <generated>";
  private static final String CLOSES = "# </generated>";

  private final String file;

  @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
  private final Function<Map<String, CommandSpec>, String> generator;

  CompletionScript(String file, Function<Map<String, CommandSpec>, String> generator) {
    this.file = file;
    this.generator = generator;
  }

  Path path() {
    return Path.of("completions", file).toAbsolutePath();
  }

  /** The script with its generated part made anew. */
  String renewed(String script) {
    return renewed(script, specs());
  }

  /** The same for these commands. */
  String renewed(String script, Map<String, CommandSpec> specs) {
    int start = script.indexOf('\n', script.indexOf(OPENS)) + 1;
    return script.substring(0, start)
        + generator.apply(specs)
        + script.substring(script.indexOf(CLOSES));
  }

  /** The commands and the empty name of codio itself, each with what it takes. */
  static Map<String, CommandSpec> specs() {
    Map<String, CommandSpec> specs = new LinkedHashMap<>();
    specs.put("", Grammar.of(List.of()).getCommandSpec());
    Commands.NAMES.forEach(name -> specs.put(name, Grammar.command(name)));
    return specs;
  }

  /** What {@code codio help} can tell about: these commands, and the kinds of file. */
  static List<String> topics(Collection<String> commands) {
    return Stream.concat(
            commands.stream().filter(name -> !name.isEmpty()), KindChoice.words().stream())
        .toList();
  }

  /** The names in the framework, as one types them. */
  static Map<String, List<String>> frameworkNames() {
    Framework framework = Framework.current();
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put("foundations", ids(framework.foundations().all()));
    names.put("principles", ids(framework.principles().all()));
    names.put("values", ids(framework.values().all()));
    return names;
  }

  private static List<String> ids(List<? extends Named> all) {
    return all.stream().map(Named::id).toList();
  }
}
