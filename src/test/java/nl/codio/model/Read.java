package nl.codio.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.codio.forms.Decoded;
import nl.codio.source.MappingNode;
import nl.codio.source.Reading;
import nl.codio.source.ScalarNode;

/** Reads a file as what it says that it is. */
final class Read {

  private Read() {}

  static MappingNode root(Reading reading) {
    assertThat(reading.findings()).isEmpty();
    return (MappingNode) reading.root().orElseThrow();
  }

  static FileKind kind(MappingNode root) {
    ScalarNode word = (ScalarNode) root.entry("soort").orElseThrow().value();
    return FileKind.of(word.text()).orElseThrow();
  }

  static Decoded<FileContent> file(Reading reading) {
    MappingNode root = root(reading);
    return Decoded.from(root, kind(root)::read);
  }
}
