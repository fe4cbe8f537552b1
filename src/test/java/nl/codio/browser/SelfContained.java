package nl.codio.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a page stands on its own: it loads nothing, from the network or from beside it, and runs
 * nothing. A link to elsewhere ({@code a}, {@code area}) is fine: it loads when a reader follows
 * it. This errs on the strict side.
 */
public final class SelfContained {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("<([a-zA-Z][^\\s/>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s\"'=<>/]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
  private static final Pattern STYLE =
      Pattern.compile("<style\\b[^>]*>(.*?)</style", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern LOADING_STYLE =
      Pattern.compile("@import|image-set\\(|url\\(\\s*[\"']?(?!#|data:)", Pattern.CASE_INSENSITIVE);

  private static final List<String> RUNNING_TAGS =
      List.of("script", "iframe", "frame", "object", "embed", "applet", "base");
  private static final List<String> LOADING_ATTRIBUTES =
      List.of("src", "srcset", "poster", "background", "data", "manifest", "action", "ping");
  private static final List<String> WORDS =
      List.of("alt", "title", "content", "aria-label", "data-name");

  private SelfContained() {}

  /** Each part of the page that would load or run something, as it stands there. */
  public static List<String> offences(String html) {
    String page = COMMENT.matcher(html).replaceAll("");
    List<String> offences = new ArrayList<>();
    for (Matcher tag = TAG.matcher(page); tag.find(); ) {
      if (loads(lower(tag.group(1)), tag.group(2))) {
        offences.add(tag.group());
      }
    }
    for (Matcher style = STYLE.matcher(page); style.find(); ) {
      for (Matcher load = LOADING_STYLE.matcher(style.group(1)); load.find(); ) {
        offences.add(line(style.group(1), load.start()));
      }
    }
    return offences;
  }

  private static boolean loads(String tag, String attributes) {
    if (RUNNING_TAGS.contains(tag)) {
      return true;
    }
    for (Matcher attribute = ATTRIBUTE.matcher(attributes); attribute.find(); ) {
      if (loads(tag, lower(attribute.group(1)), value(attribute))) {
        return true;
      }
    }
    return false;
  }

  private static boolean loads(String tag, String name, String value) {
    String address = lower(value.strip());
    if (name.startsWith("on") || address.startsWith("javascript:")) {
      return true;
    }
    if (tag.equals("meta")) {
      return name.equals("http-equiv") && address.equals("refresh");
    }
    boolean inside = address.isEmpty() || address.startsWith("#") || address.startsWith("data:");
    if (name.equals("href") || name.equals("xlink:href")) {
      return !inside && !tag.equals("a") && !tag.equals("area");
    }
    if (WORDS.contains(name)) {
      return false;
    }
    // Presentation attributes of SVG, such as fill, take url() as well.
    return (LOADING_ATTRIBUTES.contains(name) && !inside) || LOADING_STYLE.matcher(value).find();
  }

  private static String value(Matcher attribute) {
    for (int group = 2; group <= 4; group++) {
      String value = attribute.group(group);
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String line(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end).strip();
  }
}
