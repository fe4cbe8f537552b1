package nl.codio.report.text;

import java.util.Collections;
import java.util.List;

/**
 * Writes a text as OpenDocument. An ordinary paragraph names no style: where it stands, in an
 * answer, a cell or a list, decides how it looks.
 */
final class OdfWriter {

  private final StringBuilder out = new StringBuilder();
  private final String language;

  private OdfWriter(String language) {
    this.language = language;
  }

  static String blocks(List<Block> blocks, String language) {
    return written(blocks, false, language);
  }

  /** The text for an item of a list, in which OpenDocument knows no tables. */
  static String item(List<Block> blocks, String language) {
    return written(blocks, true, language);
  }

  /** The text as it was typed, with its line breaks and spaces. */
  static String plain(String text, String language) {
    OdfWriter writer = new OdfWriter(language);
    writer.paragraph("", () -> writer.out.append(OdfCharacters.asTyped(text.strip())));
    return writer.out.toString();
  }

  private static String written(List<Block> blocks, boolean inList, String language) {
    OdfWriter writer = new OdfWriter(language);
    blocks.forEach(block -> writer.write(block, inList));
    return writer.out.toString();
  }

  private void write(Block block, boolean inList) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph("", paragraph.content());
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(part -> quoted(part, inList));
    } else if (block instanceof Block.Bullets bullets) {
      list("Opsomming", bullets.items(), 1);
    } else if (block instanceof Block.Numbers numbers) {
      list("Nummering", numbers.items(), numbers.start());
    } else if (block instanceof Block.Code code) {
      paragraph("Preformatted_20_Text", () -> out.append(OdfCharacters.asTyped(code.text())));
    } else if (block instanceof Block.Table table) {
      if (inList) {
        rowByRow(table);
      } else {
        table(table);
      }
    } else {
      out.append("<text:p text:style-name=\"Horizontal_20_Line\"/>");
    }
  }

  private void quoted(Block part, boolean inList) {
    if (part instanceof Block.Paragraph paragraph) {
      paragraph("Quotations", paragraph.content());
    } else {
      write(part, inList);
    }
  }

  private void paragraph(String style, List<Inline> content) {
    paragraph(style, () -> inlines(content));
  }

  private void paragraph(String style, Runnable content) {
    out.append("<text:p");
    if (!style.isEmpty()) {
      out.append(" text:style-name=\"").append(style).append('"');
    }
    out.append('>');
    if (language.isEmpty()) {
      content.run();
    } else {
      out.append("<text:span xml:lang=\"").append(language).append("\">");
      content.run();
      out.append("</text:span>");
    }
    out.append("</text:p>");
  }

  private void list(String style, List<List<Block>> items, int start) {
    out.append("<text:list text:style-name=\"").append(style).append("\">");
    String first = start == 1 ? "" : " text:start-value=\"" + start + "\"";
    for (int i = 0; i < items.size(); i++) {
      List<Block> item = items.get(i);
      out.append("<text:list-item").append(i == 0 ? first : "").append('>');
      item.forEach(block -> write(block, true));
      if (item.isEmpty()) {
        out.append("<text:p/>");
      }
      out.append("</text:list-item>");
    }
    out.append("</text:list>");
  }

  private void table(Block.Table table) {
    int columns = Math.max(1, table.head().size());
    out.append("<table:table><table:table-column table:number-columns-repeated=\"")
        .append(columns)
        .append("\"/><table:table-header-rows>");
    row(table.head(), columns);
    out.append("</table:table-header-rows>");
    table.rows().forEach(row -> row(row, columns));
    out.append("</table:table>");
  }

  private void row(List<List<Inline>> cells, int columns) {
    out.append("<table:table-row>");
    for (int column = 0; column < columns; column++) {
      out.append("<table:table-cell office:value-type=\"string\">");
      paragraph("", column < cells.size() ? cells.get(column) : Collections.emptyList());
      out.append("</table:table-cell>");
    }
    out.append("</table:table-row>");
  }

  private void rowByRow(Block.Table table) {
    rowAsLine(table.head());
    table.rows().forEach(this::rowAsLine);
  }

  private void rowAsLine(List<List<Inline>> cells) {
    paragraph(
        "",
        () -> {
          for (int column = 0; column < cells.size(); column++) {
            out.append(column == 0 ? "" : " / ");
            inlines(cells.get(column));
          }
        });
  }

  private void inlines(List<Inline> parts) {
    parts.forEach(this::inline);
  }

  private void inline(Inline part) {
    if (part instanceof Inline.Text text) {
      out.append(OdfCharacters.flowing(text.text()));
    } else if (part instanceof Inline.Code code) {
      span("Source_20_Text", List.of(new Inline.Text(code.text())));
    } else if (part instanceof Inline.Emphasis emphasis) {
      span("Emphasis", emphasis.content());
    } else if (part instanceof Inline.Strong strong) {
      span("Strong_20_Emphasis", strong.content());
    } else if (part instanceof Inline.Link link) {
      out.append("<text:a xlink:type=\"simple\" xlink:href=\"")
          .append(OdfCharacters.flowing(OdfAddress.of(link.address())))
          .append("\" text:style-name=\"Internet_20_link\"")
          .append(" text:visited-style-name=\"Visited_20_Internet_20_Link\">");
      inlines(link.content());
      out.append("</text:a>");
    } else if (part instanceof Inline.Break lineBreak) {
      out.append(lineBreak.meant() ? "<text:line-break/>" : " ");
    }
  }

  private void span(String style, List<Inline> content) {
    out.append("<text:span text:style-name=\"").append(style).append("\">");
    inlines(content);
    out.append("</text:span>");
  }
}
