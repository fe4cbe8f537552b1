package nl.codio.framework;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An edition that does not exist: a year later, with one value under another name. */
public final class SecondEdition {

  /** Its day. */
  public static final String DAY = "2027-01-31";

  private static final Path FIRST =
      Path.of("src/main/resources/nl/codio/framework/2025-01-31.yaml");

  private SecondEdition() {}

  /** The edition itself. */
  public static Framework framework() {
    try {
      String text =
          Files.readString(FIRST)
              .replace("editie: 2025-01-31", "editie: " + DAY)
              .replace("editie: '2025-01-31'", "editie: '" + DAY + "'")
              .replace("naam: Duurzaamheid", "naam: Zuinigheid")
              .replace("waarde: Duurzaamheid", "waarde: Zuinigheid");
      return FrameworkReader.read(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It beside the first. */
  public static Editions both() {
    return new Editions(List.of(framework(), Framework.current()));
  }
}
