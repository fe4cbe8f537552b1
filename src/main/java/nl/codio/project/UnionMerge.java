package nl.codio.project;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * Whether git keeps the lines of both sides when it merges a file: {@code merge=union} in a {@code
 * .gitattributes}. As in git the nearest file goes first, and in a file the last line.
 */
final class UnionMerge {

  private static final String ATTRIBUTES = ".gitattributes";
  private static final long LARGEST = 1_000_000;
  private static final int MOST_STARS = 3;

  private final Path boundary;

  /** What stands in a folder, so that files beside each other need one look. */
  private final Map<Path, List<String>> linesByFolder = new HashMap<>();

  UnionMerge(Path boundary) {
    this.boundary = boundary;
  }

  boolean holdsFor(Path file) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      Optional<String> merge = mergeOf(file, folder);
      if (merge.isPresent() || folder.equals(boundary)) {
        return merge.filter("merge=union"::equals).isPresent();
      }
    }
    return false;
  }

  private Optional<String> mergeOf(Path file, Path folder) {
    Optional<String> merge = Optional.empty();
    for (String line : linesByFolder.computeIfAbsent(folder, UnionMerge::lines)) {
      List<String> words = List.of(line.strip().split("\\s+"));
      if (!line.startsWith("#") && matches(words.get(0), file, folder)) {
        Optional<String> said = words.stream().skip(1).filter(UnionMerge::isMerge).findFirst();
        merge = said.isPresent() ? said : merge;
      }
    }
    return merge;
  }

  private static boolean isMerge(String attribute) {
    String name =
        attribute.startsWith("-") || attribute.startsWith("!") ? attribute.substring(1) : attribute;
    return name.equals("merge") || name.startsWith("merge=");
  }

  /** A pattern with a slash in it is held against the path, another against the name alone. */
  private static boolean matches(String pattern, Path file, Path folder) {
    if (pattern.split("\\*+", -1).length > MOST_STARS + 1) {
      return false; // nobody writes so many, and each makes the match longer by far
    }
    String bare = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    Path held = pattern.indexOf('/') < 0 ? file.getFileName() : folder.relativize(file);
    try {
      return !bare.isEmpty()
          && FileSystems.getDefault().getPathMatcher("glob:" + bare).matches(held);
    } catch (PatternSyntaxException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static List<String> lines(Path folder) {
    Path attributes = folder.resolve(ATTRIBUTES);
    try {
      return Files.isRegularFile(attributes, LinkOption.NOFOLLOW_LINKS)
              && Files.size(attributes) <= LARGEST
          ? Files.readAllLines(attributes)
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
