package nl.codio.framework;

import java.io.StringReader;
import java.util.List;

/** Writes a resource as {@link PlainTree} reads it. */
public final class PlainTreeWriter {

  private final StringBuilder tokens = new StringBuilder();

  private PlainTreeWriter() {}

  /** The tokens of a resource that is YAML. */
  public static String write(String yaml) {
    PlainTreeWriter writer = new PlainTreeWriter();
    writer.node(ResourceTree.read(new StringReader(yaml)));
    return writer.tokens.toString();
  }

  private void node(Object node) {
    if (node instanceof ResourceMap map) {
      token("{" + map.entries().size() + ":" + map.line());
      map.entries().keySet().stream().sorted().forEach(key -> entry(key, map));
    } else if (node instanceof List<?> list) {
      token("[" + list.size());
      list.forEach(this::node);
    } else {
      token("=" + node);
    }
  }

  private void entry(String key, ResourceMap map) {
    token(key);
    node(map.entries().get(key));
  }

  private void token(String token) {
    if (token.indexOf(PlainTree.END) >= 0) {
      throw new IllegalArgumentException("a text that holds the end of a token: " + token);
    }
    tokens.append(token).append(PlainTree.END);
  }
}
