package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.codio.language.Messages;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What the Tab key offers for an argument of a command. It follows from what the command declares
 * and what its help says of it, so that a new command needs no new shell code.
 *
 * @param kind {@code one} or {@code several} of the words; what the scripts look for themselves,
 *     such as {@code case}; {@code text} where nothing can be offered
 * @param words the closed list, if any
 */
record Offer(String kind, List<String> words) {

  /** The last words of description keys that say what is offered. */
  static final Set<String> KINDS =
      Set.of("action", "case", "command", "foundation", "principle", "template", "workshop");

  private static final Map<String, String> KIND_BY_KEY =
      Map.of(
          "help.command", "topic", // or a kind of file
          "init.case", "text", // a new one
          "init.name", "name", // of what is begun: the kind of file decides
          "report.path", "case",
          "values.name", "value");

  private static final Map<String, String> KIND_BY_VALUE = Map.of("PAD", "file", "MAP", "folder");

  /** What to offer for this argument, whose {@code .value} in the Dutch help says what it takes. */
  static Offer of(ArgSpec argument, Messages dutch) {
    String key = argument.descriptionKey();
    String value = dutch.text("help." + key + ".value");
    List<String> words = words(argument);
    if (!words.isEmpty()) {
      return new Offer(value.contains(",") ? "several" : "one", words);
    }
    return new Offer(kind(key, value), List.of());
  }

  /**
   * What is looked for.
   *
   * @param key the argument's description key, of which the last word mostly says it
   * @param value the word that stands for it in the Dutch help, which says the rest
   */
  static String kind(String key, String value) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    String byValue = KIND_BY_VALUE.getOrDefault(value, "text");
    return KIND_BY_KEY.getOrDefault(key, KINDS.contains(last) ? last : byValue);
  }

  /** Whether there may be any number of them; a value is one, in words. */
  boolean repeats(ArgSpec argument) {
    return argument.arity().max() > 1
        && Set.of("case", "file", "folder", "template").contains(kind);
  }

  /** The closed list of which an argument takes a word; none where anything may stand. */
  static List<String> words(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.arity().max() > 0 && argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words;
  }
}
