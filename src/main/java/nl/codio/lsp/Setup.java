package nl.codio.lsp;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import nl.codio.language.Language;

/**
 * What a language server has to know before it begins.
 *
 * @param version which codio it is, as it tells the editor
 * @param language in which it speaks; absent when the editor's language decides
 * @param clock what day it is
 * @param log where it says what the editor cannot be told
 */
public record Setup(
    String version, Optional<Language> language, Clock clock, Consumer<String> log) {

  /** The language to speak with an editor that says it speaks this one: else Dutch. */
  Language speaking(Optional<String> locale) {
    return language
        .or(
            () ->
                locale
                    .filter(it -> it.length() >= 2)
                    .flatMap(it -> Language.of(it.substring(0, 2))))
        .orElse(Language.NL);
  }
}
