package nl.codio.scaffold;

import java.nio.file.Path;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/**
 * A file to begin with.
 *
 * @param path where it stands below the root of the project
 * @param text what stands in it
 */
public record NewFile(Path path, String text) {

  /** Where the schemas stand that tell an editor what may stand in a file, below the root. */
  public static final Path SCHEMAS = Path.of(".codio", "schemas");

  /** A form that stands on this path. */
  static NewFile of(Path path, Blank blank, Messages messages) {
    return new NewFile(path, blank.text(messages));
  }

  /** An empty form for the file on this path, which leads an editor to its schema. */
  static Blank blank(Path path, FileKind kind, boolean rare) {
    String up = "../".repeat(path.getNameCount() - 1);
    String schema = SCHEMAS.resolve(kind.word() + ".json").toString().replace('\\', '/');
    return Blank.of(kind, up + schema, rare);
  }
}
