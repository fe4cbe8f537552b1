package nl.codio.report.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads Markdown into our own tree; whatever is unknown becomes text. */
final class MarkdownReader {

  // Without blocks of HTML its tags are inline, so that the Markdown between them still counts.
  private final Parser parser =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.HTML_BLOCK_PARSER, false)
                  .set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
          .build();

  /**
   * The blocks of a text.
   *
   * @throws TooDeepException when it nests too deep
   */
  List<Block> read(String text) {
    Document document = parser.parse(text);
    InlineReader inlines = new InlineReader(document);
    List<Block> blocks = new ArrayList<>(blocks(document, inlines, 0));
    inlines.unused().forEach(definition -> blocks.add(asTyped(definition)));
    return blocks;
  }

  private List<Block> blocks(Node parent, InlineReader inlines, int depth) {
    if (depth > Limits.DEPTH) {
      throw new TooDeepException();
    }
    List<Block> blocks = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      if (node instanceof Reference definition) {
        inlines.define(definition);
      } else {
        blocks.add(block(node, inlines, depth + 1));
      }
    }
    return blocks;
  }

  private Block block(Node node, InlineReader inlines, int depth) {
    if (node instanceof Paragraph) {
      return new Block.Paragraph(inlines.of(node));
    }
    if (node instanceof Heading) {
      return new Block.Paragraph(List.of(new Inline.Strong(inlines.of(node))));
    }
    if (node instanceof BlockQuote) {
      return new Block.Quote(blocks(node, inlines, depth));
    }
    if (node instanceof BulletList) {
      return new Block.Bullets(each(node, item -> blocks(item, inlines, depth)));
    }
    if (node instanceof OrderedList list) {
      return new Block.Numbers(
          list.getStartNumber(), each(node, item -> blocks(item, inlines, depth)));
    }
    if (node instanceof TableBlock) {
      return table(node, inlines);
    }
    return leaf(node);
  }

  private static Block leaf(Node node) {
    if (node instanceof FencedCodeBlock code) {
      return new Block.Code(code.getContentChars().toString().stripTrailing());
    }
    if (node instanceof IndentedCodeBlock code) {
      return new Block.Code(code.getContentChars().toString().stripTrailing());
    }
    if (node instanceof ThematicBreak) {
      return new Block.Rule();
    }
    return asTyped(node);
  }

  private static Block asTyped(Node node) {
    return new Block.Paragraph(List.of(new Inline.Text(node.getChars().toString())));
  }

  private static Block table(Node table, InlineReader inlines) {
    List<List<Inline>> head = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        each(part, row -> head.addAll(each(row, inlines::of)));
      } else if (part instanceof TableBody) {
        rows.addAll(each(part, row -> each(row, inlines::of)));
      }
    }
    return new Block.Table(head, rows);
  }

  private static <T> List<T> each(Node parent, Function<Node, T> read) {
    List<T> parts = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      parts.add(read.apply(child));
    }
    return parts;
  }
}
