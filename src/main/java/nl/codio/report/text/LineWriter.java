package nl.codio.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a text as Markdown on one line, for a cell of a table or an item of a list. */
final class LineWriter {

  private static final InlineMarkdown INLINE = new InlineMarkdown(" ", " ");

  private LineWriter() {}

  static String line(List<Block> blocks) {
    return MarkdownEscapes.lineStart(joined(blocks));
  }

  /** The text as it was typed, its lines joined. */
  static String plain(String text) {
    return MarkdownEscapes.line(text);
  }

  private static String joined(List<Block> blocks) {
    return blocks.stream()
        .map(LineWriter::block)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return INLINE.write(paragraph.content());
    }
    if (block instanceof Block.Quote quote) {
      return joined(quote.content());
    }
    if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream()
          .map(item -> "• " + joined(item))
          .collect(Collectors.joining(" "));
    }
    if (block instanceof Block.Numbers numbers) {
      return numbered(numbers);
    }
    if (block instanceof Block.Code code) {
      return INLINE.write(List.of(new Inline.Code(code.text())));
    }
    return block instanceof Block.Table table ? table(table) : "";
  }

  private static String numbered(Block.Numbers numbers) {
    List<String> items = new ArrayList<>();
    int number = numbers.start();
    for (List<Block> item : numbers.items()) {
      items.add("(" + number + ") " + joined(item));
      number++;
    }
    return String.join(" ", items);
  }

  private static String table(Block.Table table) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    rows.add(table.head());
    rows.addAll(table.rows());
    return rows.stream()
        .map(row -> row.stream().map(INLINE::write).collect(Collectors.joining(" / ")))
        .collect(Collectors.joining("; "));
  }
}
