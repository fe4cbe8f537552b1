package nl.codio.report.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader of Markdown makes of a report.
 *
 * @param levels the level of each heading, in their order
 * @param tables how many tables there are
 * @param raggedRows the rows of tables that have more cells than their table has columns, or fewer
 */
public record ParsedMarkdown(List<Integer> levels, int tables, List<String> raggedRows) {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.EXTENSIONS, TABLES)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
          .build();

  /** Reads a report. */
  public static ParsedMarkdown of(String markdown) {
    List<Integer> levels = new ArrayList<>();
    List<Node> tables = new ArrayList<>();
    List<String> ragged = new ArrayList<>();
    collect(PARSER.parse(markdown), levels, tables, ragged);
    return new ParsedMarkdown(levels, tables.size(), ragged);
  }

  /** A report without its first line, which says what made it. */
  public static String body(String markdown) {
    return markdown.substring(markdown.indexOf('\n') + 1);
  }

  private static void collect(
      Node node, List<Integer> levels, List<Node> tables, List<String> ragged) {
    if (node instanceof Heading heading) {
      levels.add(heading.getLevel());
    } else if (node instanceof TableBlock) {
      tables.add(node);
    } else if (node instanceof TableRow row && columns(row) != columns(firstRow(row))) {
      ragged.add(row.getChars().toString());
    }
    node.getChildren().forEach(child -> collect(child, levels, tables, ragged));
  }

  private static Node firstRow(Node row) {
    Node table = row.getAncestorOfType(TableBlock.class);
    return table.getFirstChild().getFirstChild();
  }

  private static int columns(Node row) {
    int columns = 0;
    for (Node ignored : row.getChildren()) {
      columns++;
    }
    return columns;
  }
}
