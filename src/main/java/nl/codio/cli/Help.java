package nl.codio.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.codio.language.Messages;
import nl.codio.output.Columns;
import nl.codio.output.Paragraph;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The page that {@code --help} prints, from what a command declares and the bundle help: {@code
 * help.<command>.summary}, {@code .usage}, {@code .examples}, and for each argument its description
 * key, with {@code .value} for the word that stands for what it takes.
 */
final class Help {

  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  private Help(Messages messages) {
    this.messages = messages;
  }

  /** The page of codio itself, with all commands and exit codes. */
  static List<String> ofCodio(Messages messages) {
    Help help = new Help(messages);
    help.opening("codio");
    help.table("help.heading.commands", help.commands());
    help.table("help.heading.kinds", help.kinds());
    help.table("help.heading.options", help.options(Grammar.of(List.of()).getCommandSpec()));
    help.table("help.heading.exit-codes", help.exitCodes());
    help.closing("codio");
    return help.lines;
  }

  /** The page of one command. */
  static List<String> of(String command, Messages messages) {
    Help help = new Help(messages);
    CommandSpec spec = Grammar.command(command);
    help.opening(command);
    help.table("help.heading.arguments", help.positionals(spec));
    help.table("help.heading.options", help.options(spec));
    help.closing(command);
    return help.lines;
  }

  private void opening(String command) {
    lines.add(messages.text("help.heading.usage") + " " + say(command + ".usage"));
    lines.add("");
    lines.addAll(Paragraph.lines(say(command + ".summary"), ""));
  }

  private void closing(String command) {
    lines.add("");
    lines.add(messages.text("help.heading.examples"));
    lines.addAll(List.of(say(command + ".examples").split("\n", -1)));
  }

  private void table(String heading, Map<String, String> rows) {
    if (!rows.isEmpty()) {
      lines.add("");
      lines.add(messages.text(heading));
      lines.addAll(Columns.lines(rows));
    }
  }

  private Map<String, String> commands() {
    Map<String, String> rows = new LinkedHashMap<>();
    Commands.NAMES.forEach(name -> rows.put(name, say(name + ".summary")));
    return rows;
  }

  private Map<String, String> kinds() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String kind : KindChoice.words()) {
      rows.put(kind, messages.text("pages." + kind + ".place"));
    }
    return rows;
  }

  private Map<String, String> exitCodes() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      String key = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
      rows.put(Integer.toString(code.number()), say("exit-code." + key));
    }
    return rows;
  }

  private Map<String, String> positionals(CommandSpec spec) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      rows.put(say(positional.descriptionKey() + ".value"), say(positional.descriptionKey()));
    }
    return rows;
  }

  private Map<String, String> options(CommandSpec spec) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (OptionSpec option : spec.options()) {
      String value = option.arity().max() == 0 ? "" : " " + say(option.descriptionKey() + ".value");
      rows.put(String.join(", ", option.names()) + value, say(option.descriptionKey()));
    }
    return rows;
  }

  private String say(String key) {
    return messages.text("help." + key);
  }
}
