package nl.codio.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.codio.framework.Framework;
import nl.codio.framework.Named;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The lists in {@code completions/codio.bash}, from what the commands declare. */
final class CompletionScript {

  private static final String OPENS = "# <generated>";
  private static final String CLOSES = "# </generated>";

  private CompletionScript() {}

  /** The script with its lists made anew. */
  static String renewed(String script) {
    int start = script.indexOf('\n', script.indexOf(OPENS)) + 1;
    return script.substring(0, start) + function() + script.substring(script.indexOf(CLOSES));
  }

  /** The commands and the empty name of codio itself, each with what it takes. */
  static Map<String, CommandSpec> specs() {
    Map<String, CommandSpec> specs = new LinkedHashMap<>();
    specs.put("", Grammar.of(List.of()).getCommandSpec());
    Commands.NAMES.forEach(name -> specs.put(name, Grammar.command(name)));
    return specs;
  }

  /** The words of a closed list behind an option; none when anything may follow. */
  static List<String> choices(OptionSpec option) {
    List<String> words = new ArrayList<>();
    if (option.arity().max() > 0 && option.completionCandidates() != null) {
      option.completionCandidates().forEach(words::add);
    }
    return words;
  }

  private static String function() {
    StringBuilder text = new StringBuilder("_codio_words() {\n  case $1 in\n");
    lists().forEach((name, words) -> text.append(line(name, words)));
    return text.append("  esac\n}\n").toString();
  }

  private static String line(String name, Iterable<String> words) {
    return "    %s) echo \"%s\" ;;\n".formatted(name, String.join(" ", words));
  }

  private static Map<String, Iterable<String>> lists() {
    Map<String, Iterable<String>> lists = new LinkedHashMap<>();
    Set<String> takes = new LinkedHashSet<>();
    lists.put("commands", Commands.NAMES);
    lists.put("takes", takes);
    specs()
        .forEach(
            (command, spec) -> {
              lists.put("options:" + command, spec.optionsMap().keySet());
              for (OptionSpec option : spec.options()) {
                takes.addAll(option.arity().max() > 0 ? List.of(option.names()) : List.of());
                if (!choices(option).isEmpty()) {
                  lists.put("choices:" + command + ":" + option.longestName(), choices(option));
                }
              }
            });
    lists.put("kinds", KindChoice.words());
    Framework framework = Framework.current();
    lists.put("foundations", ids(framework.foundations().all()));
    lists.put("principles", ids(framework.principles().all()));
    lists.put("values", ids(framework.values().all()));
    return lists;
  }

  private static List<String> ids(List<? extends Named> all) {
    return all.stream().map(Named::id).toList();
  }
}
