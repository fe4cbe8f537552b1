package nl.codio.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import nl.codio.language.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in codio's own words what picocli could not read: by the type of its exception. */
final class UsageErrors {

  private UsageErrors() {}

  /** What is wrong, what was perhaps meant, and where to read on. */
  static List<Message> explain(ParameterException error, Messages messages) {
    CommandSpec command = error.getCommandLine().getCommandSpec();
    List<Message> lines = new ArrayList<>(what(error, command, messages));
    lines.add(Message.of("cli.see-help", command.qualifiedName()));
    return lines;
  }

  private static List<Message> what(
      ParameterException error, CommandSpec command, Messages messages) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (error instanceof MissingParameterException missing) {
      return List.of(missing(missing.getMissing().get(0), messages));
    }
    if (error instanceof OverwrittenOptionException twice) {
      return List.of(Message.of("cli.twice", name(twice.getOverwritten())));
    }
    ArgSpec argument = error.getArgSpec();
    String value = error.getValue();
    if (argument != null && value != null) {
      return badValue(argument, value);
    }
    return List.of(Message.of("cli.unreadable"));
  }

  private static List<Message> unmatched(String word, CommandSpec command) {
    if (word.startsWith("-") && word.length() > 1) {
      int end = word.indexOf('=');
      String option = end < 0 ? word : word.substring(0, end);
      Collection<String> options = command.optionsMap().keySet();
      return withNearest(Message.of("cli.unknown-option", option), option, options);
    }
    if (command.parent() == null) {
      return withNearest(Message.of("cli.unknown-command", word), word, Commands.NAMES);
    }
    return List.of(Message.of("cli.too-many", word));
  }

  private static Message missing(ArgSpec argument, Messages messages) {
    return argument.isOption()
        ? Message.of("cli.missing-value", name(argument))
        : Message.of(
            "cli.missing-argument", messages.text("help." + argument.descriptionKey() + ".value"));
  }

  private static List<Message> badValue(ArgSpec argument, String value) {
    Iterable<String> candidates = argument.completionCandidates();
    if (candidates == null) {
      return List.of(Message.of("cli.bad-value", name(argument), value));
    }
    List<String> choices = new ArrayList<>();
    candidates.forEach(choices::add);
    return notAChoice(name(argument), value, choices);
  }

  /** What is wrong with a word behind an option that takes only some. */
  static List<Message> notAChoice(String option, String word, List<String> choices) {
    return withNearest(Message.of("cli.not-a-choice", option, word, choices), word, choices);
  }

  /** What is wrong with a word, and which of these names was perhaps meant; can be added to. */
  static List<Message> withNearest(Message what, String word, Collection<String> names) {
    List<Message> lines = new ArrayList<>(List.of(what));
    lines.addAll(didYouMean(NearestNames.nearest(word, names)));
    return lines;
  }

  /** The line that names what was perhaps meant; none when nothing is near. */
  static List<Message> didYouMean(List<String> nearest) {
    return nearest.isEmpty()
        ? List.of()
        : List.of(Message.of("cli.did-you-mean", nearest.size(), nearest));
  }

  private static String name(ArgSpec argument) {
    return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
  }
}
