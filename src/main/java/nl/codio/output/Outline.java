package nl.codio.output;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.codio.source.SourceText;

/**
 * Under which keys each line of a text stands, as far as its indentation says so. It is no reading
 * of YAML: it serves to tell two places apart that hold the same word, also in a file that is
 * broken.
 */
final class Outline {

  /** Nothing that a person wrote is deeper; a hostile file must not take long. */
  private static final int DEEPEST = 30;

  private static final int LONGEST_KEY = 80;

  private final List<String> keys = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();

  private Outline() {}

  static Outline of(SourceText source) {
    Outline outline = new Outline();
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> indents = new ArrayList<>();
    Optional<String> line = source.line(1);
    for (int number = 0; line.isPresent(); line = source.line(++number + 1)) {
      String text = line.get();
      int indent = indent(text);
      boolean says = indent < text.length() && text.charAt(indent) != '#';
      while (says && !open.isEmpty() && indents.get(open.peek()) >= indent) {
        open.pop();
      }
      outline.parents.add(open.isEmpty() ? -1 : open.peek());
      outline.keys.add(key(text.substring(indent)));
      indents.add(indent);
      if (says) {
        open.push(number);
      }
    }
    return outline;
  }

  /** The keys above and on this line, counted from 1, such as {@code waarden/-/waarde}. */
  String path(int line) {
    if (line > keys.size()) {
      return "";
    }
    List<String> path = new ArrayList<>();
    String own = keys.get(line - 1);
    path.add(own.startsWith("- ") ? "-/" + own.substring(2).strip() : own);
    for (int at = parents.get(line - 1); at >= 0 && path.size() < DEEPEST; at = parents.get(at)) {
      path.add(keys.get(at).startsWith("-") ? "-" : keys.get(at));
    }
    Collections.reverse(path);
    return String.join("/", path);
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** What stands before the colon; of a line without one only that it is an entry. */
  private static String key(String text) {
    int colon = text.indexOf(':');
    if (colon >= 0 && colon <= LONGEST_KEY) {
      return text.substring(0, colon);
    }
    return text.startsWith("-") ? "-" : "";
  }
}
