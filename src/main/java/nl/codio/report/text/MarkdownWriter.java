package nl.codio.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a text as Markdown again, in which only what was understood is markup. */
final class MarkdownWriter {

  private static final InlineMarkdown LINES = new InlineMarkdown("\\\n", "\n");
  private static final InlineMarkdown CELLS = new InlineMarkdown(" ", " ");

  private MarkdownWriter() {}

  static String blocks(List<Block> blocks) {
    return blocks.stream().map(MarkdownWriter::block).collect(Collectors.joining("\n\n"));
  }

  /** The text as it was typed, line for line. */
  static String plain(String text) {
    List<String> paragraphs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : text.strip().lines().toList()) {
      if (line.isBlank()) {
        flush(lines, paragraphs);
      } else {
        lines.add(MarkdownEscapes.line(line));
      }
    }
    flush(lines, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  private static void flush(List<String> lines, List<String> paragraphs) {
    if (!lines.isEmpty()) {
      paragraphs.add(String.join("\\\n", lines));
      lines.clear();
    }
  }

  private static String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph(paragraph.content());
    }
    if (block instanceof Block.Quote quote) {
      return prefixed("> ", "> ", blocks(quote.content()));
    }
    if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream()
          .map(item -> prefixed("- ", "  ", blocks(item)))
          .collect(Collectors.joining("\n"));
    }
    if (block instanceof Block.Numbers numbers) {
      return numbered(numbers);
    }
    if (block instanceof Block.Code code) {
      String fence = "`".repeat(Math.max(3, InlineMarkdown.longestBackticks(code.text()) + 1));
      return fence + "\n" + code.text() + "\n" + fence;
    }
    return block instanceof Block.Table table ? table(table) : "---";
  }

  private static String paragraph(List<Inline> content) {
    return LINES
        .write(content)
        .lines()
        .map(MarkdownEscapes::lineStart)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String numbered(Block.Numbers numbers) {
    List<String> items = new ArrayList<>();
    int number = numbers.start();
    for (List<Block> item : numbers.items()) {
      String mark = number + ". ";
      items.add(prefixed(mark, " ".repeat(mark.length()), blocks(item)));
      number++;
    }
    return String.join("\n", items);
  }

  private static String prefixed(String first, String next, String content) {
    return first
        + content
            .replace("\n", "\n" + next)
            .replace("\n" + next + "\n", "\n" + next.stripTrailing() + "\n");
  }

  private static String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.head()));
    lines.add("|" + " --- |".repeat(table.head().size()));
    table.rows().forEach(cells -> lines.add(row(cells)));
    return String.join("\n", lines);
  }

  private static String row(List<List<Inline>> cells) {
    return cells.stream()
        .map(cell -> " " + CELLS.write(cell) + " |")
        .collect(Collectors.joining("", "|", ""));
  }
}
