package nl.codio.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The bundle of the report, read without the rest of codio; an unknown key is an error. */
public final class BundleLabels implements Labels {

  private final Properties texts = new Properties();
  private final String language;

  /** The bundle in a language, {@code nl} or {@code en}. */
  public BundleLabels(String language) {
    this.language = language;
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                BundleLabels.class.getResourceAsStream(
                    "/nl/codio/language/report_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Properties texts() {
    return texts;
  }

  @Override
  public String text(String key, Object... arguments) {
    String text = Objects.requireNonNull(texts.getProperty(key), key);
    return new MessageFormat(text, Locale.forLanguageTag(language)).format(arguments);
  }
}
