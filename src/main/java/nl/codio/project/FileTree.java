package nl.codio.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Finding;

/**
 * The YAML files below a folder. What is not looked into, or cannot be opened, is told.
 *
 * @param files all found, absolute, in the order of their names
 * @param findings what could not be looked into
 */
record FileTree(List<Path> files, List<Finding> findings) {

  /** The file that makes a folder a project. */
  static final String PROJECT_FILE = "codio.yaml";

  /** The files of the project in this folder, without those of a project inside it. */
  static FileTree ofProject(Path root, Names names, Links links) {
    return walk(root, new FolderWalk(names, links, true));
  }

  /** The folders below this one, itself included, that each hold a project. */
  static List<Path> projectsBelow(Path folder, Names names, Links links) {
    List<Path> roots = new ArrayList<>();
    for (Path file : walk(folder, new FolderWalk(names, links, false)).files()) {
      if (file.endsWith(PROJECT_FILE)) {
        roots.add(file.getParent());
      }
    }
    return roots;
  }

  /** Whether a walk through this folder would come by this file, if it were there. */
  static boolean comesBy(Path root, Path file) {
    if (!file.startsWith(root) || !FolderWalk.isYaml(file)) {
      return false;
    }
    Path way = root.relativize(file);
    for (int i = 0; i < way.getNameCount() - 1; i++) {
      if (FolderWalk.isSkipped(way.getName(i).toString())) {
        return false;
      }
    }
    return true;
  }

  private static FileTree walk(Path root, FolderWalk walk) {
    // A folder that is named by a link is meant itself; links within it are another matter.
    walk.over(Files.isSymbolicLink(root) ? root.resolve(".") : root);
    return new FileTree(walk.files(), walk.findings());
  }
}
