package nl.codio.output;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder from which other programs name files: that of the git repository, else the current
 * one. So a finding has the same name wherever in the repository codio runs.
 *
 * @param directory the current folder, from which findings name their files; absolute
 * @param folder the folder from which files are named here; absolute
 */
public record SourceRoot(Path directory, Path folder) {

  /** The root of what lies around the current folder. */
  public static SourceRoot around(Path directory) {
    for (Path at = directory; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return new SourceRoot(directory, at);
      }
    }
    return new SourceRoot(directory, directory);
  }

  /** Whether the file of a finding lies in this folder. */
  boolean holds(Path file) {
    return location(file).startsWith(folder);
  }

  /** The file of a finding, with {@code /} on every machine; absolute outside of this folder. */
  String name(Path file) {
    Path location = location(file);
    return Wording.name(holds(file) ? folder.relativize(location) : location);
  }

  /** The same as a URI, relative unless the file lies outside of this folder. */
  String uri(Path file) {
    if (!holds(file)) {
      return location(file).toUri().toString();
    }
    List<String> parts = new ArrayList<>();
    for (Path part : folder.relativize(location(file))) {
      parts.add(encoded(part.toString()));
    }
    return String.join("/", parts);
  }

  private Path location(Path file) {
    return directory.resolve(file).normalize();
  }

  /** A colon too: in the first part of a path it would end the name of a scheme. */
  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
