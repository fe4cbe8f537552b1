package nl.codio.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.codio.forms.Part;
import nl.codio.forms.Recorder;
import nl.codio.framework.Editions;
import nl.codio.model.FileKind;
import nl.codio.source.Reading;
import nl.codio.source.SourceReader;

/**
 * Reads projects and single files, with the current folder as the place from which they are named.
 */
public final class ProjectReader {

  /** One of each thing that a file is made of. */
  private static final String SAMPLE =
      "a: b # c\n'd': [e, \"f\", {g: h}]\ni: |\n  j\nk:\n  - l: m\n";

  private final Editions editions;
  private final Names names;
  private final DocumentReader documents;
  private final OpenFiles open;
  private final Links links;

  /**
   * A reader for a command that runs in this folder.
   *
   * @param currentFolder absolute
   */
  public ProjectReader(Editions editions, Path currentFolder) {
    this(editions, currentFolder, OpenFiles.NONE);
  }

  /**
   * A reader for which the text of some files is not the one on disk.
   *
   * @param currentFolder absolute
   */
  public ProjectReader(Editions editions, Path currentFolder, OpenFiles open) {
    this(editions, new Names(currentFolder), open, Links.NOT_FOLLOWED);
  }

  private ProjectReader(Editions editions, Names names, OpenFiles open, Links links) {
    this.editions = editions;
    this.names = names;
    this.documents = new DocumentReader(editions);
    this.open = open;
    this.links = links;
  }

  /** The same reader, which does this with links that lead to a folder or out of a project. */
  public ProjectReader with(Links other) {
    return new ProjectReader(editions, names, open, other);
  }

  /** The folder of the nearest {@code codio.yaml} at or above this path. */
  public static Optional<Path> rootAbove(Path location) {
    for (Path folder = location; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(FileTree.PROJECT_FILE))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** The folders at or below this one that each hold a project. */
  public List<Path> rootsBelow(Path folder) {
    return FileTree.projectsBelow(folder, names, links);
  }

  /** The folders within a project that hold files which may be codio's, those of such a name. */
  public List<Path> foldersIn(Path root, Predicate<String> name) {
    return FileTree.ofProject(root, names, links).files().stream()
        .map(Path::getParent)
        .filter(folder -> name.test(String.valueOf(folder.getFileName())))
        .distinct()
        .toList();
  }

  /** Reads the project in this folder and links its files. */
  public Project read(Path root) {
    return read(root, List.of(root));
  }

  /**
   * Reads as much of the project in this folder as has a say in what is said of some files and
   * folders, and links that: where they lie in a case, the other cases may be missing.
   *
   * @param within absolute
   */
  public Project read(Path root, List<Path> within) {
    FileTree tree = FileTree.ofProject(root, names, links);
    List<ReadFile> files =
        CaseFiles.read(open.amongst(tree.files(), root), within, this::readFiles);
    return new Linker(editions, root, Boundary.around(root, links), files).link(tree.findings());
  }

  private List<ReadFile> readFiles(List<Path> locations) {
    return locations.parallelStream().map(this::readFile).toList();
  }

  /** Loads what every file is read with, so that reading need not wait for that. */
  public static void prepare() {
    Reading unused = SourceReader.parse(Path.of(""), SAMPLE.getBytes(StandardCharsets.UTF_8));
    for (FileKind kind : FileKind.values()) {
      List<Part> unusedParts = Recorder.parts(kind::read);
    }
  }

  /** Reads one file by itself. */
  public ReadFile readFile(Path location) {
    return open.bytes(location)
        .map(bytes -> documents.parse(location, names.of(location), bytes))
        .orElseGet(() -> documents.read(location, names.of(location)));
  }

  /** Takes one file that belongs to no project as a project of its own. */
  public Project alone(Path location) {
    Path folder = Optional.ofNullable(location.getParent()).orElse(location);
    return new Linker(editions, folder, new Boundary(folder, links), List.of(readFile(location)))
        .link(List.of());
  }
}
