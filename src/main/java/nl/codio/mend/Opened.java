package nl.codio.mend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import nl.codio.diagnostics.Severity;
import nl.codio.model.FileKind;
import nl.codio.source.MappingNode;
import nl.codio.source.Node;
import nl.codio.source.Reading;
import nl.codio.source.ScalarNode;
import nl.codio.source.SourceReader;
import nl.codio.source.SourceText;

/**
 * A file of codio whose tree can be trusted: nothing in it is read by YAML otherwise than it looks.
 *
 * @param kind what it says that it is; absent where that is no kind
 */
record Opened(SourceText source, MappingNode root, Optional<FileKind> kind) {

  static final String KIND_KEY = "soort";

  static Optional<Opened> of(SourceText text) {
    Reading reading = SourceReader.parse(text.file(), text.text().getBytes(UTF_8));
    boolean sound = reading.findings().stream().noneMatch(it -> it.severity() == Severity.ERROR);
    Optional<Node> root = sound ? reading.root() : Optional.empty();
    return root.filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .filter(keys -> isOurs(keys))
        .map(keys -> new Opened(text, keys, kind(keys)));
  }

  private static boolean isOurs(MappingNode keys) {
    return keys.entry(KIND_KEY).isPresent() || keys.entry("codio").isPresent();
  }

  private static Optional<FileKind> kind(MappingNode keys) {
    return kindWord(keys).flatMap(word -> FileKind.of(word.text()));
  }

  /** The word behind {@code soort}. */
  static Optional<ScalarNode> kindWord(MappingNode keys) {
    return keys.entry(KIND_KEY)
        .map(MappingNode.Entry::value)
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .filter(word -> !word.isEmpty());
  }
}
