package nl.codio.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.framework.Framework;

/**
 * Reads projects and single files, with the current folder as the place from which they are named.
 */
public final class ProjectReader {

  private static final int MANY_FILES = 100;

  private final Framework framework;
  private final Names names;
  private final DocumentReader documents;
  private final OpenFiles open;

  /**
   * A reader for a command that runs in this folder.
   *
   * @param currentFolder absolute
   */
  public ProjectReader(Framework framework, Path currentFolder) {
    this(framework, currentFolder, OpenFiles.NONE);
  }

  /**
   * A reader for which the text of some files is not the one on disk.
   *
   * @param currentFolder absolute
   */
  public ProjectReader(Framework framework, Path currentFolder, OpenFiles open) {
    this.framework = framework;
    this.names = new Names(currentFolder);
    this.documents = new DocumentReader(framework.edition());
    this.open = open;
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
    return FileTree.projectsBelow(folder, names);
  }

  /** Reads the project in this folder and links its files. */
  public Project read(Path root) {
    FileTree tree = FileTree.ofProject(root, names);
    List<ReadFile> files = reading(open.amongst(tree.files(), root)).map(this::readFile).toList();
    return new Linker(framework, root, boundary(root), files).link(tree.findings());
  }

  /** Threads cost more than they bring where there are few files. */
  private static Stream<Path> reading(List<Path> files) {
    return files.size() < MANY_FILES ? files.stream() : files.parallelStream();
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
    return new Linker(framework, folder, folder, List.of(readFile(location))).link(List.of());
  }

  /** References stay within the git repository or, without git, within the project. */
  static Path boundary(Path root) {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return root;
  }
}
