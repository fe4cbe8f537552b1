package nl.codio.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;

/**
 * The YAML files below a folder. Links to folders are not followed, so that a circle of them ends
 * and nothing outside is read; what is skipped for that, or cannot be opened, is told.
 *
 * @param files all found, absolute, in the order of their names
 * @param findings what could not be looked into
 */
record FileTree(List<Path> files, List<Finding> findings) {

  /** The file that makes a folder a project. */
  static final String PROJECT_FILE = "codio.yaml";

  private static final Set<String> SKIPPED = Set.of("rapporten", "node_modules", "target");

  /** The files of the project in this folder, without those of a project inside it. */
  static FileTree ofProject(Path root, Names names) {
    return walk(root, names, true);
  }

  /** The folders below this one, itself included, that each hold a project. */
  static List<Path> projectsBelow(Path folder, Names names) {
    List<Path> roots = new ArrayList<>();
    for (Path file : walk(folder, names, false).files()) {
      if (file.endsWith(PROJECT_FILE)) {
        roots.add(file.getParent());
      }
    }
    return roots;
  }

  /** Whether a walk through this folder would come by this file, if it were there. */
  static boolean comesBy(Path root, Path file) {
    if (!file.startsWith(root) || !Walker.isYaml(file)) {
      return false;
    }
    Path way = root.relativize(file);
    for (int i = 0; i < way.getNameCount() - 1; i++) {
      if (isSkipped(way.getName(i).toString())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSkipped(String folder) {
    return folder.startsWith(".") || SKIPPED.contains(folder);
  }

  private static FileTree walk(Path root, Names names, boolean onlyOwn) {
    // A folder that is named by a link is meant itself; links within it are another matter.
    Path start = Files.isSymbolicLink(root) ? root.resolve(".") : root;
    Walker walker = new Walker(start, names, onlyOwn);
    try {
      Files.walkFileTree(start, walker);
    } catch (IOException e) {
      walker.tell(root, "findings.B032");
    }
    walker.files.sort(null);
    return new FileTree(walker.files, walker.findings);
  }

  private static final class Walker extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Names names;
    private final boolean onlyOwn;
    private final List<Path> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Walker(Path root, Names names, boolean onlyOwn) {
      this.root = root;
      this.names = names;
      this.onlyOwn = onlyOwn;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      String name = folder.getFileName().toString();
      boolean another = onlyOwn && Files.exists(folder.resolve(PROJECT_FILE));
      return isSkipped(name) || another ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink() && !isOwnFile(file)) {
        tell(file, "findings.B033");
      } else if (isYaml(file)) {
        files.add(file.normalize());
      }
      return FileVisitResult.CONTINUE;
    }

    /** Whether a link leads to a file within the folder that is walked; what is broken is ours. */
    private boolean isOwnFile(Path link) {
      try {
        return !Files.isDirectory(link) && link.toRealPath().startsWith(root.toRealPath());
      } catch (IOException e) {
        return true;
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
      tell(file, "findings.B032");
      return FileVisitResult.CONTINUE;
    }

    private static boolean isYaml(Path file) {
      String name = file.getFileName().toString();
      return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private void tell(Path path, String key) {
      String code = key.substring(key.indexOf('.') + 1);
      Severity severity = code.equals("B033") ? Severity.ADVICE : Severity.ERROR;
      findings.add(
          Finding.of(code, severity, Place.of(names.of(path.normalize())), Message.of(key))
              .withHint(Message.of(key + ".hint")));
    }
  }
}
