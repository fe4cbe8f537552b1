package nl.codio.project;

import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Span;
import nl.codio.source.SourceText;

/**
 * Finds who is named in texts of a file, and where exactly: a text runs over lines, and is pointed
 * at within them.
 */
final class NamesInFile {

  private final NameFinder finder;
  private final SourceText source;

  NamesInFile(NameFinder finder, SourceText source) {
    this.finder = finder;
    this.source = source;
  }

  List<NameInText> in(List<Located<String>> texts) {
    List<NameInText> names = new ArrayList<>();
    for (Located<String> text : texts) {
      List<NameFinder.Found> found = finder.find(text.value());
      if (!found.isEmpty()) {
        List<NameInText> asWritten = asWritten(text.place());
        names.addAll(asWritten.isEmpty() ? List.of(whole(text, found.get(0))) : asWritten);
      }
    }
    return names;
  }

  private List<NameInText> asWritten(Place place) {
    int start = source.indexOf(place.span().start());
    String written = source.text().substring(start, source.indexOf(place.span().end()));
    List<NameInText> names = new ArrayList<>();
    for (NameFinder.Found found : finder.find(written)) {
      Span span =
          new Span(
              source.positionOf(start + found.start()), source.positionOf(start + found.end()));
      String name = written.substring(found.start(), found.end()).replaceAll("\\s+", " ");
      names.add(new NameInText(name, new Place(place.file(), span)));
    }
    return names;
  }

  /** Between quotes a letter may be written otherwise than it is read. */
  private static NameInText whole(Located<String> text, NameFinder.Found found) {
    return new NameInText(text.value().substring(found.start(), found.end()), text.place());
  }
}
