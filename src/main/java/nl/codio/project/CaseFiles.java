package nl.codio.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The files of a project that have a say in what is said of one case: all but those of the other
 * cases, unless one of those is named. A folder is that of a case when a {@code casus.yaml} lies in
 * it. For a case in a project of many, reading is most of the work.
 */
final class CaseFiles {

  private final List<Path> files;
  private final Set<Path> unread;

  private CaseFiles(List<Path> files, Set<Path> unread) {
    this.files = files;
    this.unread = unread;
  }

  /**
   * Reads the files that have a say in what is said of these paths.
   *
   * @param files all of the project, in the order of their names
   * @param within files and folders, absolute; when one of them lies in no case, all is read
   * @param read reads files, and keeps their order
   */
  static List<ReadFile> read(
      List<Path> files, List<Path> within, Function<List<Path>, List<ReadFile>> read) {
    Set<Path> cases = new HashSet<>();
    files.stream()
        .filter(file -> file.endsWith(Linker.CASE_FILE))
        .forEach(file -> cases.add(file.getParent()));
    if (!within.stream().allMatch(path -> liesIn(cases, path))) {
      return read.apply(files);
    }
    cases.removeIf(folder -> within.stream().anyMatch(path -> meet(folder, path)));
    return new CaseFiles(files, cases).read(read);
  }

  private List<ReadFile> read(Function<List<Path>, List<ReadFile>> read) {
    List<ReadFile> all = new ArrayList<>();
    List<Path> next = files.stream().filter(file -> !liesIn(unread, file)).toList();
    while (!next.isEmpty()) {
      List<ReadFile> found = read.apply(next);
      all.addAll(found);
      Set<Path> named = namedIn(found);
      unread.removeAll(named);
      next = files.stream().filter(file -> liesIn(named, file) && !liesIn(unread, file)).toList();
    }
    all.sort((one, other) -> one.location().compareTo(other.location()));
    return all;
  }

  /** The cases of which a text may name a file or an action, as {@code casus/workshop/A1}. */
  private Set<Path> namedIn(List<ReadFile> found) {
    Set<Path> named = new HashSet<>();
    for (Path folder : unread) {
      String name = folder.getFileName() + "/";
      if (found.stream().anyMatch(file -> says(file, name))) {
        named.add(folder);
      }
    }
    return named;
  }

  private static boolean says(ReadFile file, String name) {
    return file.source().filter(source -> source.text().contains(name)).isPresent();
  }

  private static boolean liesIn(Set<Path> folders, Path path) {
    for (Path above = path; above != null; above = above.getParent()) {
      if (folders.contains(above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(Path folder, Path path) {
    return folder.startsWith(path) || path.startsWith(folder);
  }
}
