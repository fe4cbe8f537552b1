package nl.codio.report.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What markup is made of, whatever its texts are.
 *
 * @param elements the names of its elements, and how often each stands there
 * @param attributes the names of its attributes
 */
public record Outline(Map<String, Integer> elements, Set<String> attributes) {

  private static final Pattern TAG =
      Pattern.compile("<([a-zA-Z][a-zA-Z0-9:-]*)((?:\\s+[a-zA-Z:-]+(?:=\"[^\"<>]*\")?)*)\\s*/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z:-]+)(?:=\"[^\"]*\")?");

  /** The outline of HTML or XML that is sound. */
  public static Outline of(String markup) {
    Map<String, Integer> elements = new TreeMap<>();
    Set<String> attributes = new TreeSet<>();
    for (Matcher tag = TAG.matcher(markup); tag.find(); ) {
      elements.merge(tag.group(1), 1, Integer::sum);
      for (Matcher name = ATTRIBUTE.matcher(tag.group(2)); name.find(); ) {
        attributes.add(name.group(1));
      }
    }
    return new Outline(elements, attributes);
  }

  /** How many there are of an element. */
  public int count(String element) {
    return elements.getOrDefault(element, 0);
  }
}
