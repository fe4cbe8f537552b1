package nl.codio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file under {@code src/test/resources}. {@code -Dgoldens.update=true} writes the
 * files anew, to be reviewed in the difference.
 */
public final class Golden {

  private static final Path RESOURCES = Path.of("src/test/resources/nl/codio");

  private Golden() {}

  /**
   * Checks that the text equals this file, named from the folder of the package {@code nl.codio}.
   */
  public static void check(String file, String actual) {
    Path golden = RESOURCES.resolve(file);
    try {
      if (Boolean.getBoolean("goldens.update")) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, actual);
      }
      assertThat(golden).as("re-made with -Dgoldens.update=true").exists();
      assertThat(actual).isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
