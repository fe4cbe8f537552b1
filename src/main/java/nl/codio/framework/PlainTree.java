package nl.codio.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource as the build writes it down, so that no YAML has to be parsed at a cold start: one
 * token a node, in the order of the file. {@code =text} is a text, {@code [3} a list of three, and
 * <code>&#123;3:17</code> three keys with what stands under them, from line 17.
 */
final class PlainTree {

  /** What ends a token. */
  static final char END = '\u0001';

  private final String tokens;
  private int at;

  private PlainTree(String tokens) {
    this.tokens = tokens;
  }

  /** Reads what the build wrote. */
  static ResourceMap read(String tokens) {
    return (ResourceMap) new PlainTree(tokens).node();
  }

  private Object node() {
    String token = next();
    String rest = token.substring(1);
    return switch (token.charAt(0)) {
      case '{' -> map(rest);
      case '[' -> list(Integer.parseInt(rest));
      default -> rest;
    };
  }

  private ResourceMap map(String head) {
    int colon = head.indexOf(':');
    int size = Integer.parseInt(head.substring(0, colon));
    Map<String, Object> entries = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String key = next();
      entries.put(key, node());
    }
    return new ResourceMap(Integer.parseInt(head.substring(colon + 1)), entries);
  }

  private List<Object> list(int size) {
    List<Object> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(node());
    }
    return items;
  }

  private String next() {
    int end = tokens.indexOf(END, at);
    String token = tokens.substring(at, end);
    at = end + 1;
    return token;
  }
}
