package nl.codio.schema;

import java.util.ArrayList;
import java.util.List;
import nl.codio.forms.Part;
import nl.codio.forms.Recorder;
import nl.codio.model.FileKind;

/**
 * Where an answer stands in a form.
 *
 * @param above the keys of the groups around it, outermost first
 * @param part the question or group itself
 */
record Place(FileKind kind, List<Part.Group> above, Part part) {

  /** Every question and group of this kind of file. */
  static List<Place> in(FileKind kind) {
    List<Place> places = new ArrayList<>();
    gather(kind, List.of(), Recorder.parts(kind::read), places);
    return places;
  }

  private static void gather(
      FileKind kind, List<Part.Group> above, List<Part> parts, List<Place> into) {
    for (Part part : parts) {
      if (part instanceof Part.Fork fork) {
        into.add(new Place(kind, above, fork));
        fork.sides().forEach(side -> gather(kind, above, side.parts(), into));
      } else {
        into.add(new Place(kind, above, part));
        if (part instanceof Part.Group group) {
          List<Part.Group> inside = new ArrayList<>(above);
          inside.add(group);
          gather(kind, inside, group.parts(), into);
        }
      }
    }
  }

  /** A file in which only this stands, between the braces around this place. */
  String file(String entries, boolean inLists) {
    StringBuilder yaml = new StringBuilder("codio: 1\nsoort: " + kind.word() + "\n");
    StringBuilder closing = new StringBuilder();
    boolean top = true;
    for (Part.Group group : above) {
      boolean list = group.several() && inLists;
      yaml.append(group.key()).append(list ? ": [{" : ": {");
      closing.insert(0, list ? "}]" : "}");
      top = false;
    }
    return top && entries.contains(": ") && isHeader() ? entries : yaml + entries + closing + "\n";
  }

  private boolean isHeader() {
    return part instanceof Part.Ask ask && List.of("codio", "soort").contains(ask.key());
  }

  String key() {
    if (part instanceof Part.Ask ask) {
      return ask.key();
    }
    return part instanceof Part.Group group ? group.key() : "";
  }
}
