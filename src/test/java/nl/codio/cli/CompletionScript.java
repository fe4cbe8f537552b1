package nl.codio.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.codio.framework.Framework;
import nl.codio.framework.Named;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The lists in {@code completions/codio.bash}, from what the commands declare. */
final class CompletionScript {

  private static final String OPENS = "# <generated>";
  private static final String CLOSES = "# </generated>";
  private static final Messages DUTCH = Messages.in(Language.NL);

  private CompletionScript() {}

  /** What an argument takes, by the last word of its description key. */
  private static final Map<String, String> SORTS =
      Map.of(
          "values.name", "values",
          "accents.case", "cases",
          "report.path", "cases",
          "init.kind", "kinds",
          "schema.kind", "kinds",
          "help.command", "topics");

  /** The script for bash with its lists made anew. */
  static String renewed(String script) {
    return renewed(script, function("_codio_words", lists()));
  }

  /** The script for zsh with its explanations made anew. */
  static String renewedForZsh(String script) {
    Map<String, String> says = new LinkedHashMap<>();
    Commands.NAMES.forEach(name -> says.put(name, DUTCH.text("help." + name + ".summary")));
    StringBuilder text = new StringBuilder("_codio_says() {\n  case $2 in\n");
    says.forEach((name, summary) -> text.append(says(name, summary)));
    text.append("  esac\n  case $1:$2 in\n");
    specs()
        .forEach(
            (command, spec) -> {
              for (OptionSpec option : spec.options()) {
                String pattern =
                    String.join(
                        "|",
                        Arrays.stream(option.names())
                            .map(name -> (command.isEmpty() ? "*" : command) + ":" + name)
                            .toList());
                text.append(says(pattern, DUTCH.text("help." + option.descriptionKey())));
              }
            });
    return renewed(script, text.append("  esac\n}\n").toString());
  }

  private static String says(String pattern, String text) {
    String first = text.split("[.:;] ", 2)[0];
    return "    %s) print -r -- '%s' ;;\n".formatted(pattern, first.replace("'", "'\\''"));
  }

  private static String renewed(String script, String generated) {
    int start = script.indexOf('\n', script.indexOf(OPENS)) + 1;
    return script.substring(0, start) + generated + script.substring(script.indexOf(CLOSES));
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

  private static String function(String name, Map<String, Iterable<String>> lists) {
    StringBuilder text = new StringBuilder(name + "() {\n  case $1 in\n");
    lists.forEach((list, words) -> text.append(line(list, words)));
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
              spec.positionalParameters().stream()
                  .map(argument -> SORTS.get(argument.descriptionKey()))
                  .filter(Objects::nonNull)
                  .limit(1)
                  .forEach(sort -> lists.put("arguments:" + command, List.of(sort)));
              for (OptionSpec option : spec.options()) {
                takes.addAll(option.arity().max() > 0 ? List.of(option.names()) : List.of());
                if (!choices(option).isEmpty()) {
                  lists.put("choices:" + command + ":" + option.longestName(), choices(option));
                }
              }
            });
    lists.put("arguments:init:workshop", List.of("cases"));
    lists.put("arguments:init:voortgang", List.of("cases"));
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
