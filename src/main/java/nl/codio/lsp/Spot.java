package nl.codio.lsp;

import java.util.List;
import java.util.Optional;
import nl.codio.forms.Part;
import nl.codio.model.FileKind;

/**
 * A point in an open file, with what codio knows of it.
 *
 * @param text the file
 * @param row the line, from 0
 * @param cursor what stands there
 * @param kind what kind of file it says to be; absent when it does not say
 * @param group the questions of the group in which the point lies; empty where there are none
 * @param part the question that is asked or answered there, if it is one of the form's
 * @param around what the project knows around this file
 */
record Spot(
    OpenText text,
    int row,
    Cursor cursor,
    Optional<FileKind> kind,
    List<Part> group,
    Optional<Part> part,
    Surrounds around) {

  /** The point in this text; nothing where nothing can be said or offered. */
  static Optional<Spot> at(OpenText text, int row, int column, FormMap forms, Surrounds around) {
    List<String> lines = text.lines();
    Optional<FileKind> kind = kind(lines);
    return CursorPath.at(lines, row, column)
        .map(
            cursor -> {
              List<Part> group =
                  kind.flatMap(it -> forms.group(it, cursor.path())).orElse(List.of());
              return new Spot(text, row, cursor, kind, group, part(kind, cursor, forms), around);
            });
  }

  private static Optional<Part> part(Optional<FileKind> kind, Cursor cursor, FormMap forms) {
    if (cursor.role() != Cursor.Role.WORD) {
      return kind.flatMap(it -> forms.part(it, cursor.path(), cursor.key()));
    }
    List<String> path = cursor.path();
    if (path.isEmpty()) {
      return Optional.empty();
    }
    int last = path.size() - 1;
    return kind.flatMap(it -> forms.part(it, path.subList(0, last), path.get(last)));
  }

  /** What the file says that it is, also when it is not YAML at this moment. */
  static Optional<FileKind> kind(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("soort:"))
        .findFirst()
        .flatMap(line -> FileKind.of(LineShape.bare(LineShape.of(line).text())));
  }

  /** The question that is answered there: behind a key, in a list, or as the name of an item. */
  Optional<Part.Ask> answered() {
    if (cursor.role() == Cursor.Role.KEY || cursor.role() == Cursor.Role.BEGUN) {
      return Optional.empty();
    }
    return part.flatMap(
        found ->
            found instanceof Part.Ask ask
                ? Optional.of(ask)
                : FormMap.within(found).flatMap(Part::naming));
  }

  /** The path to a key of the group in which the point lies, as labels call it. */
  String path(String key) {
    return kind.map(FileKind::word).orElse("")
        + "."
        + (cursor.path().isEmpty() ? "" : String.join(".", cursor.path()) + ".")
        + key;
  }
}
