package nl.codio.report.text;

import java.util.List;
import java.util.Locale;

/** Writes the parts of a line as Markdown again. */
final class InlineMarkdown {

  private static final String UNFIT_IN_ADDRESS = " <>()[]\\`\"|*_~'";

  private final String meantBreak;
  private final String otherBreak;

  /**
   * How line breaks are written.
   *
   * @param meantBreak a break that the writer meant
   * @param otherBreak a break that only wraps
   */
  InlineMarkdown(String meantBreak, String otherBreak) {
    this.meantBreak = meantBreak;
    this.otherBreak = otherBreak;
  }

  String write(List<Inline> parts) {
    StringBuilder out = new StringBuilder();
    for (Inline part : parts) {
      if (part instanceof Inline.Link && out.length() > 0 && out.charAt(out.length() - 1) == '!') {
        // Else the exclamation mark would make a picture of the link.
        out.insert(out.length() - 1, '\\');
      }
      out.append(write(part));
    }
    return out.toString();
  }

  private String write(Inline part) {
    if (part instanceof Inline.Text text) {
      return MarkdownEscapes.inline(text.text().replaceAll("[\\r\\n]+", " "));
    }
    if (part instanceof Inline.Code code) {
      return code(code.text());
    }
    if (part instanceof Inline.Emphasis emphasis) {
      return marked("*", write(emphasis.content()));
    }
    if (part instanceof Inline.Strong strong) {
      return marked("**", write(strong.content()));
    }
    if (part instanceof Inline.Link link) {
      return "[" + write(link.content()) + "](" + address(link.address().text()) + ")";
    }
    return part instanceof Inline.Break lineBreak && lineBreak.meant() ? meantBreak : otherBreak;
  }

  /** Emphasis only where Markdown would see it: against a word, not against a space. */
  private static String marked(String mark, String content) {
    return content.isEmpty() || !content.equals(content.strip()) ? content : mark + content + mark;
  }

  private static String code(String typed) {
    String text = typed.replaceAll("[\\r\\n]+", " ");
    if (text.isBlank() || text.indexOf('|') >= 0) {
      return MarkdownEscapes.inline(text);
    }
    String fence = "`".repeat(longestBackticks(text) + 1);
    String pad =
        text.startsWith("`") || text.endsWith("`") || !text.equals(text.strip()) ? " " : "";
    return fence + pad + text + pad + fence;
  }

  static int longestBackticks(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static String address(String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '&') {
        out.append("&amp;");
      } else if (UNFIT_IN_ADDRESS.indexOf(c) >= 0) {
        out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
