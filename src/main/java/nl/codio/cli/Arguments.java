package nl.codio.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** What was typed after the name of a command. */
final class Arguments {

  private final ParseResult parsed;

  Arguments(ParseResult parsed) {
    this.parsed = parsed;
  }

  /** The words that belong to no option, in order. */
  List<String> words() {
    return parsed.matchedPositionals().stream()
        .flatMap(positional -> positional.stringValues().stream())
        .toList();
  }

  /** What was given with this option. */
  Optional<String> text(String option) {
    return value(option, String.class);
  }

  /** All that was given with this option, in order. */
  List<String> texts(String option) {
    return Optional.ofNullable(parsed.matchedOption(option))
        .map(ArgSpec::stringValues)
        .orElse(List.of());
  }

  /** Whether this option was given. */
  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  /** What was given with this option, already in its type. */
  <T> Optional<T> value(String option, Class<T> type) {
    return Optional.ofNullable(parsed.matchedOption(option)).map(it -> type.cast(it.getValue()));
  }
}
