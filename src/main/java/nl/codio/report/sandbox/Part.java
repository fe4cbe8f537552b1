package nl.codio.report.sandbox;

import java.util.Locale;
import java.util.Map;

/**
 * An element of a page, whatever read it.
 *
 * @param name its name in small letters, without a prefix
 * @param attributes by their names in small letters, without a prefix
 * @param text what stands in it, when it is a style sheet
 */
record Part(String name, Map<String, String> attributes, String text) {

  private static final int SHOWN = 100;

  /** A name as it is compared. */
  static String plain(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The element, to tell someone. */
  String shown() {
    return "<" + name + ">";
  }

  /** The element with one of its attributes, to tell someone. */
  String shown(String attribute) {
    return "<" + name + " " + attribute + "=\"" + cut(attribute(attribute)) + "\">";
  }

  private static String cut(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
