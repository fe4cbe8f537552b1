package nl.codio.lsp;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Part;
import nl.codio.lsp.Cursor.Role;
import nl.codio.project.AccentValue;
import nl.codio.project.ReadFile;
import nl.codio.project.TrackedAction;
import nl.codio.source.SourceText;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Tells where something comes from: a value from the strategy that charges it or the place that
 * declares it, an action from its workshop, a path from its file.
 */
record Definitions(Workspace workspace) {

  /** Keys of which the answer may be a path, though it need not be one. */
  private static final Set<String> MAYBE_PATHS = Set.of("vindplaats");

  List<Location> at(Spot spot) {
    Cursor cursor = spot.cursor();
    if (cursor.role() == Role.KEY || cursor.text().isEmpty()) {
      return List.of();
    }
    return spot.answered().map(ask -> answer(spot, ask)).orElse(List.of());
  }

  private List<Location> answer(Spot spot, Part.Ask ask) {
    String text = spot.cursor().text();
    String kind = ask.kind().name();
    if (kind.equals("pad") || MAYBE_PATHS.contains(ask.key())) {
      return file(spot, text);
    }
    if (kind.equals("waarde")) {
      return spot.around().value(text).flatMap(Definitions::place).stream()
          .map(place -> location(spot, place))
          .toList();
    }
    if (kind.equals("actie")) {
      return spot.around().named(text, Explanations.day(spot)).stream()
          .map(action -> location(spot, placeOf(action)))
          .toList();
    }
    return List.of();
  }

  private static Optional<Place> place(KnownValue value) {
    return value.accent().map(AccentValue::place).or(value::declared);
  }

  private static Place placeOf(TrackedAction action) {
    return action.action().id().map(id -> id.place()).orElse(action.item().place());
  }

  private Location location(Spot spot, Place place) {
    Optional<SourceText> text =
        spot.around().project().files().stream()
            .filter(file -> file.name().equals(place.file()))
            .findFirst()
            .flatMap(ReadFile::source);
    return new Location(
        workspace.uri(spot.around().location(place)), Ranges.of(place.span(), text));
  }

  private List<Location> file(Spot spot, String text) {
    try {
      Path meant = spot.text().path().resolveSibling(text).normalize();
      boolean ours = spot.around().project().boundary().reaches(meant);
      return ours && Files.isRegularFile(meant)
          ? List.of(new Location(workspace.uri(meant), start()))
          : List.of();
    } catch (InvalidPathException e) {
      return List.of();
    }
  }

  private static Range start() {
    return new Range(new Position(0, 0), new Position(0, 0));
  }
}
