package nl.codio.language;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.TreeSet;

/** Writes a bundle as {@link Bundle} reads it without a parser. */
public final class PlainBundleWriter {

  private PlainBundleWriter() {}

  /** The keys and patterns of a text in the form of properties. */
  public static String write(String properties) throws IOException {
    Properties patterns = new Properties();
    patterns.load(new StringReader(properties));
    StringBuilder plain = new StringBuilder();
    for (String key : new TreeSet<>(patterns.stringPropertyNames())) {
      add(key, plain);
      add(patterns.getProperty(key), plain);
    }
    return plain.toString();
  }

  private static void add(String part, StringBuilder plain) {
    if (part.indexOf(Bundle.END) >= 0) {
      throw new IllegalArgumentException("a text that holds the end of a part: " + part);
    }
    plain.append(part).append(Bundle.END);
  }
}
