package nl.codio.report.text;

import java.util.List;

/** Writes a text on one line without any markup, where nothing but text can stand. */
final class PlainWriter {

  private final StringBuilder out = new StringBuilder();

  private PlainWriter() {}

  static String line(List<Block> blocks) {
    PlainWriter writer = new PlainWriter();
    writer.blocks(blocks);
    return plain(writer.out.toString());
  }

  /** The text as it was typed, its lines joined. */
  static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      inlines(paragraph.content());
    } else if (block instanceof Block.Quote quote) {
      blocks(quote.content());
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(this::blocks);
    } else if (block instanceof Block.Numbers numbers) {
      numbers.items().forEach(this::blocks);
    } else if (block instanceof Block.Code code) {
      out.append(code.text());
    } else if (block instanceof Block.Table table) {
      row(table.head());
      table.rows().forEach(this::row);
    }
    out.append(' ');
  }

  private void row(List<List<Inline>> cells) {
    for (List<Inline> cell : cells) {
      inlines(cell);
      out.append(' ');
    }
  }

  private void inlines(List<Inline> parts) {
    for (Inline part : parts) {
      if (part instanceof Inline.Text text) {
        out.append(text.text());
      } else if (part instanceof Inline.Code code) {
        out.append(code.text());
      } else if (part instanceof Inline.Emphasis emphasis) {
        inlines(emphasis.content());
      } else if (part instanceof Inline.Strong strong) {
        inlines(strong.content());
      } else if (part instanceof Inline.Link link) {
        inlines(link.content());
      } else {
        out.append(' ');
      }
    }
  }
}
