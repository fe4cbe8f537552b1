package nl.codio.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.model.FileKind;
import nl.codio.source.MappingNode;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;
import nl.codio.source.SourceReader;

/**
 * A file of a kind with every key of its form in it, from which a page takes its answers.
 *
 * @param text what stands in the file
 * @param root its keys
 */
record Example(String text, Node root) {

  private static final int LONGEST = 60;

  /** The example of this kind of file. */
  static Example of(FileKind kind) {
    String name = kind.word() + ".yaml";
    byte[] bytes = bytes(name);
    Node root = SourceReader.parse(Path.of(name), bytes).root().orElseThrow();
    return new Example(new String(bytes, StandardCharsets.UTF_8), root);
  }

  /** What stands first behind this path, short enough for one line. */
  Optional<String> answer(String path) {
    return answer(path, "");
  }

  /**
   * The same, where another key stands beside it.
   *
   * @param beside the key of the side of a fork; empty outside a fork
   */
  Optional<String> answer(String path, String beside) {
    int dot = path.lastIndexOf('.');
    List<Node> groups = dot < 0 ? List.of(root) : nodes(List.of(root), path.substring(0, dot));
    return groups.stream()
        .flatMap(Example::items)
        .filter(group -> beside.isEmpty() || !behind(group, beside).isEmpty())
        .flatMap(group -> behind(group, path.substring(dot + 1)).stream())
        .filter(node -> !node.isEmpty())
        .findFirst()
        .map(Example::shown);
  }

  private static Stream<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.items().stream() : Stream.of(node);
  }

  private static List<Node> nodes(List<Node> from, String path) {
    List<Node> found = from;
    for (String key : path.split("\\.", -1)) {
      found = found.stream().flatMap(node -> behind(node, key).stream()).toList();
    }
    return found;
  }

  private static List<Node> behind(Node node, String key) {
    if (node instanceof SequenceNode list) {
      return list.items().stream().flatMap(item -> behind(item, key).stream()).toList();
    }
    return node instanceof MappingNode group
        ? group.entry(key).stream().map(MappingNode.Entry::value).toList()
        : List.of();
  }

  private static String shown(Node node) {
    if (node instanceof MappingNode group) {
      return group.entries().stream()
          .map(entry -> entry.key().text() + ": " + shown(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof SequenceNode list) {
      return list.flow()
          ? list.items().stream().map(Example::shown).toList().toString()
          : first(list);
    }
    return shortened(((ScalarNode) node).text().strip());
  }

  private static String first(SequenceNode list) {
    return shown(list.items().get(0));
  }

  private static String shortened(String text) {
    List<String> words = new ArrayList<>();
    int length = 0;
    for (String word : text.split("\\s+", -1)) {
      length += word.length() + 1;
      if (length > LONGEST) {
        return String.join(" ", words) + "…";
      }
      words.add(word);
    }
    return String.join(" ", words);
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = Example.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no example " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
