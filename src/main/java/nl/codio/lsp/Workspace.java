package nl.codio.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.codio.framework.Editions;
import nl.codio.project.LiveProject;
import nl.codio.project.OpenFiles;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * The files that are open and the projects in which they lie. The texts may be changed by one
 * thread while another reads them; the projects belong to the desk.
 */
final class Workspace {

  private final Editions editions = Editions.known();
  private final Map<String, OpenText> texts = new ConcurrentHashMap<>();
  private final Map<Path, LiveProject> projects = new HashMap<>();

  /** A file is opened; one that lies nowhere on disk is left alone. */
  void open(String uri, String text) {
    path(uri).ifPresent(path -> texts.put(uri, new OpenText(uri, path, text)));
  }

  void change(String uri, List<TextDocumentContentChangeEvent> changes) {
    texts.computeIfPresent(uri, (same, text) -> text.changed(changes));
  }

  Optional<OpenText> close(String uri) {
    return Optional.ofNullable(texts.remove(uri));
  }

  Optional<OpenText> text(String uri) {
    return Optional.ofNullable(texts.get(uri));
  }

  /** The open file at this location. */
  Optional<OpenText> text(Path location) {
    return texts.values().stream().filter(text -> text.path().equals(location)).findFirst();
  }

  /** The project of a file; nothing where codio does not look. */
  Optional<LiveProject> projectOf(Path location) {
    Optional<Path> root = ProjectReader.rootAbove(parent(location));
    Path key = root.orElse(location);
    LiveProject live =
        projects.computeIfAbsent(
            key,
            none ->
                root.isPresent()
                    ? LiveProject.in(key, editions)
                    : LiveProject.alone(location, editions));
    return Optional.of(live).filter(it -> it.holds(location));
  }

  /** A project as its files are now. */
  Project now(LiveProject live) {
    return live.now(openIn(live));
  }

  /** A project in which a half-typed file is what it was when it could last be read. */
  Project whole(LiveProject live) {
    return live.whole(openIn(live));
  }

  /** The projects that were looked at. */
  Collection<LiveProject> projects() {
    return List.copyOf(projects.values());
  }

  /** The projects of which a file is open, each once. */
  Set<LiveProject> open() {
    Set<LiveProject> open = new LinkedHashSet<>();
    texts.values().forEach(text -> projectOf(text.path()).ifPresent(open::add));
    return open;
  }

  /** Forgets the projects of which nothing is open any more; gives them. */
  List<LiveProject> forget() {
    List<LiveProject> idle =
        projects.values().stream()
            .filter(live -> texts.values().stream().noneMatch(text -> live.holds(text.path())))
            .toList();
    projects.values().removeAll(idle);
    return idle;
  }

  /** The open files of a project. */
  List<OpenText> texts(LiveProject live) {
    return texts.values().stream()
        .filter(text -> live.holds(text.path()) && belongs(text.path(), live))
        .toList();
  }

  private OpenFiles openIn(LiveProject live) {
    Map<Path, byte[]> open = new HashMap<>();
    texts(live).forEach(text -> open.put(text.path(), text.bytes()));
    return new OpenFiles(open);
  }

  /** A file may lie in a project within the project. */
  private static boolean belongs(Path location, LiveProject live) {
    return ProjectReader.rootAbove(parent(location)).map(live.root()::equals).orElse(true);
  }

  private static Path parent(Path location) {
    return Optional.ofNullable(location.getParent()).orElse(location);
  }

  /** The location of an address; nothing for what is no file. */
  static Optional<Path> path(String uri) {
    try {
      URI address = URI.create(uri);
      return "file".equalsIgnoreCase(address.getScheme())
          ? Optional.of(Path.of(address).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The address of a location: as the editor calls it, where it has the file open. */
  String uri(Path location) {
    return text(location).map(OpenText::uri).orElseGet(() -> location.toUri().toString());
  }
}
