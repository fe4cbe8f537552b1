package nl.codio.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.report.library.Originals;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The lists in {@code completions/codio.bash}: one function that finds them by name. */
final class BashCompletion {

  private final Messages dutch = Messages.in(Language.NL);
  private final Map<String, String> lists = new LinkedHashMap<>();

  private BashCompletion() {}

  static String of(Map<String, CommandSpec> specs) {
    BashCompletion bash = new BashCompletion();
    bash.put("commands", specs.keySet().stream().filter(name -> !name.isEmpty()).toList());
    bash.put("topics", CompletionScript.topics(specs.keySet()));
    specs.forEach(bash::add);
    CompletionScript.frameworkNames().forEach(bash::put);
    bash.put("templates", Originals.names());
    StringBuilder text = new StringBuilder("_codio_words() {\n  case $1 in\n");
    bash.lists.forEach(
        (name, words) -> text.append("    %s) words='%s' ;;\n".formatted(name, words)));
    return text.append("    *) words='' ;;\n  esac\n}\n").toString();
  }

  private void add(String command, CommandSpec spec) {
    put("options:" + command, spec.optionsMap().keySet());
    for (OptionSpec option : spec.options()) {
      if (option.arity().max() > 0) {
        List<String> names = new ArrayList<>();
        for (String name : option.names()) {
          names.add("takes:" + command + ":" + name);
        }
        put(String.join(" | ", names), words(Offer.of(option, dutch)));
      }
    }
    int place = 0;
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      place++;
      Offer offer = Offer.of(positional, dutch);
      String places = offer.repeats(positional) ? "[0-9]*" : Integer.toString(place);
      put("takes:" + command + ":" + places, words(offer));
    }
  }

  /** The kind, with the words of a closed list after it. */
  private static List<String> words(Offer offer) {
    List<String> words = new ArrayList<>(List.of(offer.kind()));
    words.addAll(offer.words());
    return words;
  }

  private void put(String name, Collection<String> words) {
    lists.put(name, String.join(" ", words));
  }
}
