package nl.codio.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files whose text is not the one on disk, because it comes from an editor that has them open or
 * from standard input. Such a file need not be there yet.
 *
 * @param texts their bytes, by absolute and normalized location
 */
public record OpenFiles(Map<Path, byte[]> texts) {

  /** Every file is as it is on disk. */
  public static final OpenFiles NONE = new OpenFiles(Map.of());

  /** Copies the map. */
  public OpenFiles {
    texts = Map.copyOf(texts);
  }

  boolean holds(Path location) {
    return texts.containsKey(location);
  }

  Optional<byte[]> bytes(Path location) {
    return Optional.ofNullable(texts.get(location));
  }

  /** The files of a folder, with those that are open there and nowhere on disk. */
  List<Path> amongst(List<Path> files, Path folder) {
    if (texts.isEmpty()) {
      return files;
    }
    List<Path> missing =
        texts.keySet().stream()
            .filter(file -> file.startsWith(folder) && !files.contains(file))
            .sorted()
            .toList();
    if (missing.isEmpty()) {
      return files;
    }
    List<Path> all = new ArrayList<>(files);
    all.addAll(missing);
    all.sort(null);
    return all;
  }
}
