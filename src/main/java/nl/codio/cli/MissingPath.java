package nl.codio.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;

/** Says that a path does not exist, and what was perhaps meant beside it. */
final class MissingPath {

  private static final int MOST_LOOKED_AT = 1_000;

  private MissingPath() {}

  static WrongUse explain(String path, Session session) {
    List<Message> lines = new ArrayList<>(List.of(Message.of("cli.no-such-path", path)));
    lines.addAll(UsageErrors.didYouMean(nearest(path, session)));
    return new WrongUse(lines);
  }

  /** Paths that do exist, as one would type them. */
  private static List<String> nearest(String path, Session session) {
    try {
      Path typed = Path.of(path);
      Path name = typed.getFileName();
      Path folder = session.directory().resolve(path).normalize().getParent();
      if (name == null || folder == null || !Files.isDirectory(folder)) {
        return List.of();
      }
      return NearestNames.nearest(name.toString(), names(folder)).stream()
          .map(near -> session.name(folder.resolve(near)))
          .toList();
    } catch (InvalidPathException | IOException e) {
      return List.of();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Path name = file.getFileName();
        if (name != null && names.size() < MOST_LOOKED_AT) {
          names.add(name.toString());
        }
      }
    }
    names.sort(Comparator.naturalOrder());
    return names;
  }
}
