package nl.codio.report.sandbox;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what makes a page run or fetch something: a script, a handler, an address of something
 * that is shown. A link that leads somewhere when one follows it is no such thing.
 */
final class PageInspector {

  /** What runs, brings in a page, sends something, or is read by a browser in more than one way. */
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "iframe",
          "frame",
          "frameset",
          "fencedframe",
          "portal",
          "object",
          "embed",
          "applet",
          "param",
          "base",
          "link",
          "form",
          "template",
          "noscript",
          "noframes",
          "noembed",
          "xmp",
          "plaintext",
          "math",
          "handler",
          "listener",
          "bgsound",
          "isindex");

  private static final Set<String> LINKS = Set.of("a", "area");
  private static final Set<String> PICTURES = Set.of("img", "image", "feimage", "source", "input");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** Attributes whose address a browser goes to by itself, or to which it sends something. */
  private static final Set<String> FETCHING =
      Set.of(
          "src",
          "href",
          "srcset",
          "imagesrcset",
          "srcdoc",
          "poster",
          "background",
          "data",
          "action",
          "formaction",
          "ping",
          "manifest",
          "lowsrc",
          "dynsrc",
          "codebase",
          "classid",
          "archive",
          "code",
          "profile",
          "attributionsrc");

  /** Attributes that hold style, or become such. */
  private static final Set<String> STYLE =
      Set.of(
          "style",
          "fill",
          "stroke",
          "filter",
          "mask",
          "clip-path",
          "marker",
          "marker-start",
          "marker-mid",
          "marker-end",
          "cursor",
          "from",
          "to",
          "by",
          "values");

  private PageInspector() {}

  /** What in this element runs or fetches something, as it is told; nothing when all is well. */
  static Optional<String> found(Part part) {
    if (ACTIVE.contains(part.name())) {
      return Optional.of(part.shown());
    }
    if (part.name().equals("style") && StyleInspector.fetches(part.text())) {
      return Optional.of(StyleInspector.shown(part.text()));
    }
    return part.attributes().entrySet().stream()
        .filter(attribute -> isActive(part, attribute))
        .map(attribute -> part.shown(attribute.getKey()))
        .findFirst();
  }

  private static boolean isActive(Part part, Map.Entry<String, String> attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    if (name.startsWith("on")) {
      return true;
    }
    if (STYLE.contains(name)) {
      return StyleInspector.fetches(value) || seen(value).contains("script:");
    }
    if (LINKS.contains(part.name()) && name.equals("href")) {
      return !isFollowed(seen(value));
    }
    return switch (name) {
      case "http-equiv" -> !seen(value).equals("content-type");
      case "attributename" -> Part.plain(seen(value)).equals("href");
      default -> FETCHING.contains(name) && !isInside(part, seen(value));
    };
  }

  /** Whether an address is that of something in the page itself. */
  private static boolean isInside(Part part, String address) {
    return address.isEmpty()
        || address.startsWith("#")
        || (PICTURES.contains(part.name()) && address.startsWith("data:image/"));
  }

  /** Whether one may follow a link: a colon past the first segment ends no scheme. */
  static boolean isFollowed(String address) {
    int colon = address.indexOf(':');
    boolean relative = colon < 0 || address.substring(0, colon).matches(".*[/?#].*");
    return relative || SCHEMES.contains(address.substring(0, colon));
  }

  /** An address as a browser sees it: without white space and signs that it skips. */
  static String seen(String value) {
    StringBuilder kept = new StringBuilder();
    value
        .codePoints()
        .filter(
            c -> c > ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
