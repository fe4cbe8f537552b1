package nl.codio.project;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.framework.Editions;
import org.jspecify.annotations.Nullable;

/**
 * A project that is looked at again and again while somebody types in its files. What did not
 * change is not read again. Not safe for use by several threads at once.
 */
public final class LiveProject {

  /** So long the folders are taken to be as they were, unless {@link #look} says otherwise. */
  private static final long TRUSTED = Duration.ofSeconds(2).toNanos();

  /**
   * One file, which is the same as long as its stamp is.
   *
   * @param now as it is
   * @param whole as it last was when something could be read in it
   */
  private record Kept(Stamp stamp, ReadFile now, ReadFile whole) {

    boolean isOnDisk() {
      return !stamp.isOpen();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Kept kept && stamp.equals(kept.stamp);
    }

    @Override
    public int hashCode() {
      return stamp.hashCode();
    }
  }

  private final Editions editions;
  private final Path root;
  private final Optional<Path> only;
  private Map<Path, Kept> files = new HashMap<>();
  private Optional<FileTree> tree = Optional.empty();
  private long walked;
  private boolean told;
  private int revision;
  private Optional<Project> now = Optional.empty();
  private Optional<Project> whole = Optional.empty();

  private LiveProject(Editions editions, Path root, Optional<Path> only) {
    this.editions = editions;
    this.root = root;
    this.only = only;
  }

  /** The project in this folder; its files are named as they are called from there. */
  public static LiveProject in(Path root, Editions editions) {
    return new LiveProject(editions, root, Optional.empty());
  }

  /** A file that belongs to no project, as one of its own. */
  public static LiveProject alone(Path location, Editions editions) {
    Path folder = Optional.ofNullable(location.getParent()).orElse(location);
    return new LiveProject(editions, folder, Optional.of(location));
  }

  /** The folder from which its files are named. */
  public Path root() {
    return root;
  }

  /** Whether a file at this absolute location is one of its files, or would be. */
  public boolean holds(Path location) {
    return only.map(location::equals).orElseGet(() -> FileTree.comesBy(root, location));
  }

  /** Somebody says that files on disk are other ones now. */
  public void look() {
    told = true;
  }

  /** Another number each time that what is read turns out to be something else. */
  public int revision() {
    return revision;
  }

  /** The project as its files are now. */
  public Project now(OpenFiles open) {
    update(open);
    Project project = now.orElseGet(() -> link(Kept::now));
    now = Optional.of(project);
    return project;
  }

  /** The project in which a file that is not YAML at this moment is what it was before. */
  public Project whole(OpenFiles open) {
    update(open);
    Project project = whole.orElseGet(() -> link(Kept::whole));
    whole = Optional.of(project);
    return project;
  }

  private void update(OpenFiles open) {
    ProjectReader reader = new ProjectReader(editions, root, open);
    boolean looking = told || tree.isEmpty() || System.nanoTime() - walked > TRUSTED;
    told = false;
    List<Path> found = only.map(List::of).orElseGet(() -> open.amongst(walk(looking), root));
    Map<Path, Kept> next = new HashMap<>();
    for (Path file : found) {
      Optional<Kept> before = Optional.ofNullable(files.get(file));
      boolean same = !looking && !open.holds(file) && before.filter(Kept::isOnDisk).isPresent();
      next.put(file, same ? before.get() : kept(file, before, open, reader));
    }
    if (!next.equals(files)) {
      forget();
    }
    files = next;
  }

  private void forget() {
    revision++;
    now = Optional.empty();
    whole = Optional.empty();
  }

  private Kept kept(Path file, Optional<Kept> before, OpenFiles open, ProjectReader reader) {
    Stamp stamp = Stamp.of(file, open);
    Optional<Kept> same = before.filter(kept -> kept.stamp().equals(stamp));
    if (same.isPresent()) {
      return same.get();
    }
    ReadFile read = reader.readFile(file);
    boolean broken = read.document().isEmpty() && stamp.isOpen();
    return new Kept(
        stamp, read, broken ? before.map(Kept::whole).orElseGet(() -> saved(file)) : read);
  }

  private ReadFile saved(Path file) {
    return new ProjectReader(editions, root).readFile(file);
  }

  private List<Path> walk(boolean looking) {
    if (looking) {
      FileTree found = FileTree.ofProject(root, new Names(root), Links.NOT_FOLLOWED);
      if (!tree.map(found::equals).orElse(false)) {
        forget();
      }
      tree = Optional.of(found);
      walked = System.nanoTime();
    }
    return tree.map(FileTree::files).orElse(List.of());
  }

  private Project link(Function<Kept, ReadFile> as) {
    List<ReadFile> read =
        files.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> as.apply(entry.getValue()))
            .toList();
    Boundary boundary =
        only.isPresent()
            ? new Boundary(root, Links.NOT_FOLLOWED)
            : Boundary.around(root, Links.NOT_FOLLOWED);
    return new Linker(editions, root, boundary, read)
        .link(tree.map(FileTree::findings).orElse(List.of()));
  }
}
