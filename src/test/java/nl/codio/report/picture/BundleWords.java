package nl.codio.report.picture;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the bundle; days stay as they are, so that a picture's own words are tested. */
final class BundleWords implements Words {

  private final Properties texts = new Properties();

  BundleWords() {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                BundleWords.class.getResourceAsStream("/nl/codio/language/report_nl.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String text(String key, Object... arguments) {
    String text = Objects.requireNonNull(texts.getProperty(key), key);
    return new MessageFormat(text, Locale.forLanguageTag("nl")).format(arguments);
  }

  @Override
  public boolean open() {
    return false;
  }

  @Override
  public String date(String iso) {
    return iso;
  }

  @Override
  public String plain(String markdown) {
    return markdown;
  }
}
