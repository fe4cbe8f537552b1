package nl.codio.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.report.library.Originals;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The lists in {@code completions/_codio}: what {@code _arguments} wants to know, and names. */
final class ZshCompletion {

  private final Messages dutch = Messages.in(Language.NL);
  private final StringBuilder text = new StringBuilder();

  private ZshCompletion() {}

  static String of(Map<String, CommandSpec> specs) {
    ZshCompletion zsh = new ZshCompletion();
    zsh.function("_codio_specs", () -> specs.forEach(zsh::specs));
    zsh.text.append('\n');
    zsh.function("_codio_words", () -> zsh.words(specs));
    return zsh.text.toString();
  }

  private void function(String name, Runnable cases) {
    text.append(name).append("() {\n  case $1 in\n");
    cases.run();
    text.append("  esac\n}\n");
  }

  private void specs(String command, CommandSpec spec) {
    List<String> lines = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      lines.add(option(option));
    }
    int place = 0;
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      place++;
      boolean repeats = Offer.of(positional, dutch).repeats(positional);
      lines.add(quoted((repeats ? "*" : Integer.toString(place)) + taken(positional)));
    }
    array(quoted(command), "specs", lines);
  }

  private void words(Map<String, CommandSpec> specs) {
    List<String> commands = new ArrayList<>();
    for (String command : specs.keySet()) {
      if (!command.isEmpty()) {
        commands.add(quoted(command + ":" + dutch.text("help." + command + ".summary")));
      }
    }
    array("commands", "reply", commands);
    array("kinds", "reply", KindChoice.words());
    CompletionScript.frameworkNames().forEach((name, ids) -> array(name, "reply", ids));
    array("templates", "reply", Originals.names());
  }

  private void array(String pattern, String name, List<String> lines) {
    text.append("    %s)\n      %s=(\n".formatted(pattern, name));
    lines.forEach(line -> text.append("        ").append(line).append('\n'));
    text.append("      )\n      ;;\n");
  }

  /** Such as {@code '(-o --output)'{-o+,--output=}'[where to]:PAD:_files'}. */
  private String option(OptionSpec option) {
    boolean takes = option.arity().max() > 0;
    List<String> names =
        Arrays.stream(option.names()).map(name -> takes ? taking(name) : name).toList();
    String about = "[" + escaped(dutch.text("help." + option.descriptionKey()), "[]") + "]";
    String rest = about + (takes ? taken(option) : "");
    String without = without(option);
    return names.size() == 1
        ? quoted(without + names.get(0) + rest)
        : quoted(without) + "{" + String.join(",", names) + "}" + quoted(rest);
  }

  private static String taking(String name) {
    return name.startsWith("--") ? name + "=" : name + "+";
  }

  /** What makes no sense after this option. */
  private static String without(OptionSpec option) {
    if (option.usageHelp() || option.versionHelp()) {
      return "(- *)";
    }
    if (option.isMultiValue()) {
      return "*";
    }
    return option.names().length == 1 ? "" : "(" + String.join(" ", option.names()) + ")";
  }

  /** What an argument takes, in a word, and how to complete it. */
  private String taken(ArgSpec argument) {
    Offer offer = Offer.of(argument, dutch);
    String words = String.join(" ", offer.words());
    String action =
        switch (offer.kind()) {
          case "one" -> "(" + words + ")";
          case "several" -> "_sequence compadd - " + words;
          case "text" -> " ";
          case "file" -> "_files";
          case "folder" -> "_path_files -/";
          default -> "_codio_" + offer.kind() + "s";
        };
    String value = dutch.text("help." + argument.descriptionKey() + ".value");
    return ":" + escaped(value, ":") + ":" + action;
  }

  private static String escaped(String text, String special) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\\' || special.indexOf(letter) >= 0) {
        escaped.append('\\');
      }
      escaped.append(letter);
    }
    return escaped.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
