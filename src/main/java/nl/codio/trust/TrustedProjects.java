package nl.codio.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.files.AtomicFile;

/**
 * The projects whose templates may run on this machine, remembered by their real paths in one file,
 * a path a line. A project that moves is another project.
 */
public final class TrustedProjects {

  private static final String FILE = "vertrouwd";

  private final Optional<Path> folder;

  /**
   * Those that are remembered here.
   *
   * @param folder the user's folder for settings of codio; without it nothing is remembered
   */
  public TrustedProjects(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Whether something can be remembered at all. */
  public boolean canRemember() {
    return folder.isPresent();
  }

  /**
   * Whether the templates of this project may run. What cannot be read is not trusted.
   *
   * @param root the folder of its codio.yaml
   */
  public boolean trusts(Path root) {
    try {
      return paths().contains(line(root));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Remembers that the templates of this project may run.
   *
   * @return whether that is new
   * @throws IOException when it cannot be remembered
   */
  public boolean trust(Path root) throws IOException {
    List<String> paths = paths();
    String line = line(root);
    if (paths.contains(line)) {
      return false;
    }
    paths.add(line);
    write(paths);
    return true;
  }

  /**
   * Forgets this project.
   *
   * @return whether it was remembered
   * @throws IOException when it cannot be forgotten
   */
  public boolean revoke(Path root) throws IOException {
    List<String> paths = paths();
    boolean known = paths.remove(line(root));
    if (known) {
      write(paths);
    }
    return known;
  }

  /** A path with a line feed in it must not look like two; such a project is not trusted. */
  private static String line(Path root) throws IOException {
    String path = root.toRealPath().toString();
    if (path.indexOf('\n') >= 0 || path.indexOf('\r') >= 0) {
      throw new IOException("a path of more than one line");
    }
    return path;
  }

  private List<String> paths() throws IOException {
    Optional<Path> file = folder.map(it -> it.resolve(FILE)).filter(Files::exists);
    return file.isPresent()
        ? new ArrayList<>(Files.readAllLines(file.get(), StandardCharsets.UTF_8))
        : new ArrayList<>();
  }

  private void write(List<String> paths) throws IOException {
    Path file = folder.map(it -> it.resolve(FILE)).orElseThrow(() -> new IOException("no folder"));
    String text = paths.isEmpty() ? "" : String.join("\n", paths) + "\n";
    AtomicFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
