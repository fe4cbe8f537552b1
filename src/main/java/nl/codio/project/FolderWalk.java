package nl.codio.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;

/**
 * One walk over a folder and all below it. A link to a file of its own is that file. Where links
 * are followed, those to other files and to folders are too, in the order of their names, and each
 * folder is looked into once, so that a circle of links ends.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private static final Set<String> SKIPPED = Set.of("rapporten", "node_modules", "target");

  private final Names names;
  private final Links links;
  private final boolean onlyOwn;
  private final List<Path> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private final Queue<Path> toFollow = new PriorityQueue<>();
  private final Set<Path> lookedInto = new HashSet<>();
  private Path start = Path.of("");
  private Path realStart = start;

  /** A walk that may leave what lies in a project within this folder to that project. */
  FolderWalk(Names names, Links links, boolean onlyOwn) {
    this.names = names;
    this.links = links;
    this.onlyOwn = onlyOwn;
  }

  /** The YAML files that were found, in the order of their names. */
  List<Path> files() {
    return files.stream().sorted().toList();
  }

  /** What could not be looked into, or was not. */
  List<Finding> findings() {
    return findings;
  }

  /** Walks over this folder, and over those to which links in it lead. */
  void over(Path folder) {
    walk(folder);
    while (!toFollow.isEmpty()) {
      follow(toFollow.remove());
    }
  }

  private void walk(Path folder) {
    try {
      start = folder;
      realStart = folder.toRealPath();
      Files.walkFileTree(folder, this);
    } catch (IOException e) {
      tell(folder, Severity.ERROR, "B032", "");
    }
  }

  private void follow(Path link) {
    if (!Files.isDirectory(link)) {
      addIfYaml(link);
    } else if (!isPassedOver(link)) {
      if (lookedInto.contains(real(link))) {
        tell(link, Severity.ADVICE, "B033", ".again");
      } else {
        walk(link.resolve("."));
      }
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean first = folder.equals(start);
    if (!first && attributes.isOther()) { // a junction of Windows
      meetLink(folder);
      return FileVisitResult.SKIP_SUBTREE;
    }
    boolean isNew = lookedInto.add(realStart.resolve(start.relativize(folder)).normalize());
    return first || (isNew && !isPassedOver(folder))
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  private boolean isPassedOver(Path folder) {
    String name = folder.getFileName().toString();
    return isSkipped(name) || (onlyOwn && Files.exists(folder.resolve(FileTree.PROJECT_FILE)));
  }

  /** Whether nothing of codio's is looked for in a folder of this name. */
  static boolean isSkipped(String folder) {
    return folder.startsWith(".") || SKIPPED.contains(folder);
  }

  /** Whether a file may be one of codio's, by its name. */
  static boolean isYaml(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      meetLink(file);
    } else {
      addIfYaml(file);
    }
    return FileVisitResult.CONTINUE;
  }

  private void meetLink(Path link) {
    if (links == Links.FOLLOWED) {
      toFollow.add(link);
    } else if (isOwnFile(link)) {
      addIfYaml(link);
    } else {
      tell(link, Severity.ADVICE, "B033", "");
    }
  }

  /** Whether a link leads to a file within the folder that is walked; what is broken is ours. */
  private boolean isOwnFile(Path link) {
    return !Files.isDirectory(link) && (!Files.exists(link) || real(link).startsWith(realStart));
  }

  private static Path real(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException e) {
      return link;
    }
  }

  private void addIfYaml(Path file) {
    if (isYaml(file)) {
      files.add(file.normalize());
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException error) {
    tell(file, Severity.ERROR, "B032", "");
    return FileVisitResult.CONTINUE;
  }

  private void tell(Path path, Severity severity, String code, String variant) {
    String key = "findings." + code + variant;
    findings.add(
        Finding.of(code, severity, Place.of(names.of(path.normalize())), Message.of(key))
            .withHint(Message.of(key + ".hint")));
  }
}
