package nl.codio.report.odt;

import java.util.List;
import java.util.Optional;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/**
 * Gives each table its name, its cells their look and its columns a width: OpenDocument leaves no
 * table to be laid out by whoever shows it. A table whose parts name their styles is left as it is.
 */
final class Tables {

  private static final String STYLE = "table:style-name";

  private final Element automaticStyles;
  private int tables;

  private Tables(Element automaticStyles) {
    this.automaticStyles = automaticStyles;
  }

  /** Lays out the tables in the body. */
  static void layOut(Element body, Element automaticStyles) {
    Tables tables = new Tables(automaticStyles);
    Elements.all(body, "table:table").forEach(element -> tables.layOut(new Table(element)));
  }

  private void layOut(Table table) {
    tables++;
    String name = "Tabel" + tables;
    table.element().setAttribute("table:name", name);
    style(table.element(), table.isInCell() ? "Tabel.binnen" : "Antwoordtabel");
    for (Element row : table.rows()) {
      style(row, "Tabel.rij");
      Table.cells(row).forEach(cell -> style(cell, Table.heads(row) ? "Tabel.kop" : "Tabel.cel"));
    }
    List<Element> columns = table.columns();
    Optional<Integer> width = width(table.element().getAttribute(STYLE));
    if (width.isPresent() && columns.stream().noneMatch(column -> column.hasAttribute(STYLE))) {
      List<Integer> widths = widths(table, columns.size()).of(width.get());
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).setAttribute(STYLE, columnStyle(name + "." + (i + 1), widths.get(i)));
      }
    }
  }

  private static void style(Element element, String usual) {
    if (element.getAttribute(STYLE).isEmpty()) {
      element.setAttribute(STYLE, usual);
    }
  }

  private static Widths widths(Table table, int columns) {
    Widths widths = new Widths(columns);
    for (Element row : table.rows()) {
      List<Element> cells = Table.cells(row);
      for (int i = 0; i < Math.min(columns, cells.size()); i++) {
        for (Element paragraph : Elements.all(cells.get(i), "text:p")) {
          widths.add(i, paragraph.getTextContent());
        }
      }
    }
    return widths;
  }

  /** The width that a style of tables gives, in hundredths of a millimetre. */
  private Optional<Integer> width(String style) {
    return Elements.in(automaticStyles).stream()
        .filter(element -> element.getAttribute("style:name").equals(style))
        .flatMap(element -> Elements.first(element, "style:table-properties").stream())
        .map(properties -> properties.getAttribute("style:width"))
        .filter(width -> width.endsWith("cm"))
        .map(width -> (int) (Double.parseDouble(width.substring(0, width.length() - 2)) * 1000))
        .findFirst();
  }

  private String columnStyle(String name, int width) {
    Element style = Elements.append(automaticStyles, "style:style");
    style.setAttribute("style:name", name);
    style.setAttribute("style:family", "table-column");
    Element properties = Elements.append(style, "style:table-column-properties");
    String thousandths = String.valueOf(1000 + width % 1000).substring(1);
    properties.setAttribute("style:column-width", width / 1000 + "." + thousandths + "cm");
    return name;
  }
}
