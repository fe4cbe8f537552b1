package nl.codio.report.text;

import java.util.List;

/** Writes a text as HTML. Every tag that a text can bring into a report stands in this file. */
final class HtmlWriter {

  private final StringBuilder out = new StringBuilder();

  private HtmlWriter() {}

  /**
   * The blocks one below the other.
   *
   * @param language of the outermost of them; blank to say nothing
   */
  static String blocks(List<Block> blocks, String language) {
    HtmlWriter writer = new HtmlWriter();
    for (Block block : blocks) {
      int start = writer.out.length();
      writer.write(block);
      writer.out.insert(writer.endOfName(start), language(language)).append('\n');
    }
    return writer.out.toString().stripTrailing();
  }

  /** Where the name of the tag that starts here ends. */
  private int endOfName(int start) {
    int end = start;
    while (out.charAt(end) != '>' && out.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  private static String language(String language) {
    return language.isEmpty() ? "" : " lang=\"" + language + "\"";
  }

  /** The text as it was typed, its line breaks kept by the style sheet. */
  static String plain(String text, String language) {
    return "<pre" + language(language) + ">" + escape(text.strip()) + "</pre>";
  }

  private void write(List<Block> blocks) {
    for (Block block : blocks) {
      write(block);
      out.append('\n');
    }
  }

  private void write(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      element("p", paragraph.content());
    } else if (block instanceof Block.Quote quote) {
      out.append("<blockquote>\n");
      write(quote.content());
      out.append("</blockquote>");
    } else if (block instanceof Block.Bullets bullets) {
      out.append("<ul>\n");
      items(bullets.items());
      out.append("</ul>");
    } else if (block instanceof Block.Numbers numbers) {
      out.append(numbers.start() == 1 ? "<ol>\n" : "<ol start=\"" + numbers.start() + "\">\n");
      items(numbers.items());
      out.append("</ol>");
    } else if (block instanceof Block.Code code) {
      out.append("<pre><code>").append(escape(code.text())).append("</code></pre>");
    } else if (block instanceof Block.Table table) {
      table(table);
    } else {
      out.append("<hr>");
    }
  }

  private void items(List<List<Block>> items) {
    for (List<Block> item : items) {
      out.append("<li>");
      if (item.size() == 1 && item.get(0) instanceof Block.Paragraph only) {
        inlines(only.content());
      } else {
        write(item);
      }
      out.append("</li>\n");
    }
  }

  private void table(Block.Table table) {
    out.append("<table>\n<thead>\n<tr>");
    table.head().forEach(cell -> element("th scope=\"col\"", cell));
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (List<List<Inline>> row : table.rows()) {
      out.append("<tr>");
      row.forEach(cell -> element("td", cell));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>");
  }

  private void element(String tag, List<Inline> content) {
    out.append('<').append(tag).append('>');
    inlines(content);
    int space = tag.indexOf(' ');
    out.append("</").append(space < 0 ? tag : tag.substring(0, space)).append('>');
  }

  private void inlines(List<Inline> parts) {
    parts.forEach(this::inline);
  }

  private void inline(Inline part) {
    if (part instanceof Inline.Text text) {
      out.append(escape(text.text()));
    } else if (part instanceof Inline.Code code) {
      out.append("<code>").append(escape(code.text())).append("</code>");
    } else if (part instanceof Inline.Emphasis emphasis) {
      element("em", emphasis.content());
    } else if (part instanceof Inline.Strong strong) {
      element("strong", strong.content());
    } else if (part instanceof Inline.Link link) {
      out.append("<a href=\"")
          .append(escape(link.address().text()))
          .append("\" rel=\"noreferrer\">");
      inlines(link.content());
      out.append("</a>");
    } else if (part instanceof Inline.Break lineBreak) {
      out.append(lineBreak.meant() ? "<br>\n" : "\n");
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
