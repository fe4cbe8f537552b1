package nl.codio.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts that come with the program. */
public final class TextResource {

  private static final String FOLDER = "/nl/codio/";

  private TextResource() {}

  /**
   * The text of this name, if there is one.
   *
   * @param name such as {@code language/cli_nl.properties}
   * @throws UncheckedIOException when it is there and cannot be read
   */
  public static Optional<String> find(String name) {
    return builtIn(name).or(() -> read(name));
  }

  /** The text of this name, if the build put it into the program itself. */
  public static Optional<String> builtIn(String name) {
    return Optional.ofNullable(BuiltInTexts.find(name));
  }

  private static Optional<String> read(String name) {
    try (InputStream stream = TextResource.class.getResourceAsStream(FOLDER + name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
