package nl.codio.report.sandbox;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what makes a style sheet fetch something. */
final class StyleInspector {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))");

  /** What fetches: but for an address in the page itself, or of data that it carries. */
  private static final Pattern FETCHING =
      Pattern.compile(
          "url\\((?!['\"]?(?:#|data:image/|data:font/))"
              + "|@import|image-set\\(|\\bimage\\(|\\bsrc\\(|cross-fade\\("
              + "|expression\\(|-moz-binding|behavior:");

  private static final int SHOWN = 60;

  private StyleInspector() {}

  static boolean fetches(String css) {
    return FETCHING.matcher(seen(css)).find();
  }

  /** The first that fetches something, to tell someone. */
  static String shown(String css) {
    String seen = seen(css);
    Matcher found = FETCHING.matcher(seen);
    return found.find()
        ? seen.substring(found.start(), Math.min(seen.length(), found.start() + SHOWN)) + "…"
        : "";
  }

  /** As a browser sees it: letters written as numbers are letters, white space is left out. */
  private static String seen(String css) {
    String letters = ESCAPE.matcher(css).replaceAll(StyleInspector::letter);
    return letters.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  private static String letter(MatchResult escape) {
    if (escape.group(1) == null) {
      return Matcher.quoteReplacement(escape.group(2));
    }
    int point = Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(
        Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD");
  }
}
