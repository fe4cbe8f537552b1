package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.codio.language.Language;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options that several commands have. The description key names the text in the bundle help. */
final class SharedOptions {

  static final String FORMAT = "--format";
  static final String OUTPUT = "--output";
  static final String FORCE = "--force";
  static final String FOLLOW_LINKS = "--follow-links";
  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String LANGUAGE = "--lang";

  private SharedOptions() {}

  static OptionSpec language() {
    return choice(LANGUAGE, Language.class, "option.lang");
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", HELP)
        .type(boolean.class)
        .usageHelp(true)
        .descriptionKey("option.help")
        .build();
  }

  static OptionSpec version() {
    return OptionSpec.builder(VERSION)
        .type(boolean.class)
        .versionHelp(true)
        .descriptionKey("option.version")
        .build();
  }

  /** Reads what links out of a project lead to; {@link Session#as} sees to it. */
  static OptionSpec followLinks() {
    return flag(FOLLOW_LINKS, "option.follow-links");
  }

  /** In which form to print: text when it is not given. */
  static <E extends Enum<E>> OptionSpec format(Class<E> formats, String descriptionKey) {
    return choice(FORMAT, formats, descriptionKey);
  }

  /** Any number of files and folders. */
  static PositionalParamSpec paths(String descriptionKey) {
    return PositionalParamSpec.builder()
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .descriptionKey(descriptionKey)
        .build();
  }

  /** Any number of cases, each by the name of its folder or a path. */
  static PositionalParamSpec caseNames(String descriptionKey) {
    return paths(descriptionKey);
  }

  /** One case: the name of its folder, or a path. */
  static PositionalParamSpec caseName(String descriptionKey) {
    return PositionalParamSpec.builder()
        .arity("0..1")
        .type(String.class)
        .descriptionKey(descriptionKey)
        .build();
  }

  /** Where something goes. */
  static OptionSpec output(String descriptionKey) {
    return OptionSpec.builder("-o", OUTPUT)
        .type(String.class)
        .descriptionKey(descriptionKey)
        .build();
  }

  /** An option that takes nothing. */
  static OptionSpec flag(String name, String descriptionKey) {
    return OptionSpec.builder(name).type(boolean.class).descriptionKey(descriptionKey).build();
  }

  /** An option that takes any text. */
  static OptionSpec text(String name, String descriptionKey) {
    return OptionSpec.builder(name).type(String.class).descriptionKey(descriptionKey).build();
  }

  /** An option that takes some of these words. */
  static OptionSpec words(String name, List<String> words, String descriptionKey) {
    return OptionSpec.builder(name)
        .type(String.class)
        .completionCandidates(words)
        .descriptionKey(descriptionKey)
        .build();
  }

  /** An option that takes one of a few words, in capitals or not. */
  static <E extends Enum<E>> OptionSpec choice(String name, Class<E> of, String descriptionKey) {
    return OptionSpec.builder(name)
        .type(of)
        .completionCandidates(words(of))
        .descriptionKey(descriptionKey)
        .build();
  }

  /** The words of a closed list, as one types them. */
  static <E extends Enum<E>> List<String> words(Class<E> of) {
    List<String> words = new ArrayList<>();
    for (E constant : of.getEnumConstants()) {
      words.add(constant.name().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The language that these arguments ask for, before they are read: errors are told in it too. */
  static Language languageOf(String... args) {
    Optional<Language> language = Optional.empty();
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      if (args[i].startsWith(LANGUAGE + "=")) {
        language = Language.of(args[i].substring(LANGUAGE.length() + 1));
      } else if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
        language = Language.of(args[i + 1]);
      }
    }
    return language.orElse(Language.NL);
  }
}
