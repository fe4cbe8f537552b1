package nl.codio.lsp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.forms.Audience;
import nl.codio.forms.Item;
import nl.codio.forms.Mark;
import nl.codio.forms.Part;
import nl.codio.forms.Recorder;
import nl.codio.forms.Shape;
import nl.codio.forms.TextKind;
import nl.codio.model.FileKind;

/** Which questions stand at which place of a kind of file. */
final class FormMap {

  private static final Part REMARK =
      new Part.Ask(Item.REMARK_KEY, TextKind.TEXT, false, Audience.PUBLIC, List.of(Mark.RARE));

  private final Map<FileKind, List<Part>> forms = new EnumMap<>(FileKind.class);

  /** The questions of the group at this path; nothing where there is no such group. */
  Optional<List<Part>> group(FileKind kind, List<String> path) {
    List<Part> parts = forms.computeIfAbsent(kind, it -> Recorder.parts(it::read));
    for (String key : path) {
      Optional<List<Part>> inner = named(parts, key).flatMap(FormMap::within);
      if (inner.isEmpty()) {
        return inner;
      }
      parts = inner.get();
    }
    return Optional.of(parts);
  }

  /** The question of this key in the group at this path. */
  Optional<Part> part(FileKind kind, List<String> path, String key) {
    return group(kind, path).flatMap(parts -> named(parts, key));
  }

  /** The questions within a part, if it is a group or may be written as one. */
  static Optional<List<Part>> within(Part part) {
    if (part instanceof Part.Group group) {
      return Optional.of(group.parts());
    }
    return part instanceof Part.Ask ask && ask.kind().shape() instanceof Shape.TextOrGroup small
        ? Optional.of(small.parts())
        : Optional.empty();
  }

  /** The questions of a group by their keys, without the sides of a fork that was taken already. */
  static Map<String, Part> keys(List<Part> parts, Set<String> beside) {
    Map<String, Part> keys = new LinkedHashMap<>();
    gather(parts, beside, keys);
    keys.putIfAbsent(Item.REMARK_KEY, REMARK);
    return keys;
  }

  private static Optional<Part> named(List<Part> parts, String key) {
    return Optional.ofNullable(keys(parts, Set.of()).get(key));
  }

  private static void gather(List<Part> parts, Set<String> beside, Map<String, Part> into) {
    for (Part part : parts) {
      if (part instanceof Part.Ask ask) {
        into.putIfAbsent(ask.key(), ask);
      } else if (part instanceof Part.Group group) {
        into.putIfAbsent(group.key(), group);
      } else if (part instanceof Part.Fork fork) {
        taken(fork, beside).forEach(side -> gather(side.parts(), beside, into));
      }
    }
  }

  private static List<Part.Side> taken(Part.Fork fork, Set<String> beside) {
    List<Part.Side> taken = new ArrayList<>();
    fork.sides().stream().filter(side -> beside.contains(side.key())).forEach(taken::add);
    return taken.isEmpty() ? fork.sides() : taken;
  }
}
