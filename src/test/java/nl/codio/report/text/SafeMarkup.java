package nl.codio.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds markup against an allow-list, with eyes of its own. */
public final class SafeMarkup {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z:-]+(?:=\"[^\"<>]*\")?)*)\\s*/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z:-]+)(?:=\"([^\"]*)\")?");

  /** What a text in Markdown may bring along. */
  public static final Set<String> TAGS =
      Set.of(
          "p",
          "em",
          "strong",
          "a",
          "br",
          "hr",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "code",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");

  private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "scope", "start");
  private static final Set<String> UNSAFE_MARKDOWN = Set.of("heading", "html", "picture");

  private SafeMarkup() {}

  /** Fails when a fragment of HTML holds anything but what a text may bring. */
  public static void assertSafeFragment(String html) {
    assertSafe(html, TAGS, ATTRIBUTES);
  }

  /**
   * Fails when HTML holds a tag or attribute beyond the lists, or a link that may not be followed.
   */
  public static void assertSafe(String html, Set<String> tags, Set<String> attributes) {
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      Matcher tag = TAG.matcher(html).region(at, html.length());
      String seen = html.substring(at, Math.min(html.length(), at + 80));
      assertThat(tag.lookingAt()).as("a tag: %s", seen).isTrue();
      assertThat(tags).as(seen).contains(tag.group(2));
      Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
      while (attribute.find()) {
        assertThat(attributes).as(seen).contains(attribute.group(1));
        if (attribute.group(1).endsWith("href")) {
          assertFollowable(attribute.group(2));
        }
      }
    }
  }

  /** Fails when plain flexmark sees raw HTML, a picture, a heading or an unsafe link in it. */
  public static void assertSafeMarkdown(String markdown) {
    assertThat(nodes(markdown)).as(markdown).doesNotContainAnyElementsOf(UNSAFE_MARKDOWN);
  }

  /** What plain flexmark sees in Markdown: {@code html}, {@code picture}, {@code heading}. */
  public static List<String> nodes(String markdown) {
    List<Extension> extensions = List.of(TablesExtension.create());
    Parser parser = Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, extensions)).build();
    List<String> found = new ArrayList<>();
    collect(parser.parse(markdown), found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      found.add("html");
    } else if (node instanceof Image || node instanceof ImageRef || node instanceof Reference) {
      found.add("picture");
    } else if (node instanceof Heading) {
      found.add("heading");
    } else if (node instanceof LinkRef) {
      found.add("reference");
    } else if (node instanceof Link link) {
      assertFollowable(link.getUrl().unescape());
    } else if (node instanceof AutoLink link) {
      assertFollowable(link.getText().unescape());
    }
    node.getChildren().forEach(child -> collect(child, found));
  }

  static void assertFollowable(String href) {
    String address =
        href.replace("&amp;", "&").replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    assertThat(address)
        .matches("(https?://[^/].*|mailto:.*|(?![a-z][a-z0-9+.-]*:)(?!//)[\\s\\S]*)");
  }
}
