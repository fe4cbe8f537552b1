package nl.codio.report.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The named colours of CSS. */
final class ColorNames {

  private static final Properties COLORS = read();

  private ColorNames() {}

  /** The six digits of a colour. */
  static Optional<String> hex(String name) {
    return Optional.ofNullable(COLORS.getProperty(name));
  }

  private static Properties read() {
    Properties colors = new Properties();
    try (InputStream in = ColorNames.class.getResourceAsStream("colors.properties")) {
      colors.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return colors;
  }
}
