package nl.codio.report.odt;

import java.util.ArrayList;
import java.util.List;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A table in the document, without the tables in its cells.
 *
 * @param element its element
 */
record Table(Element element) {

  private static final String REPEATED = "table:number-columns-repeated";

  /** Its columns, each with an element of its own. */
  List<Element> columns() {
    List<Element> columns = new ArrayList<>();
    for (Element column : within("table:table-header-columns", "table:table-column")) {
      int repeated =
          column.getAttribute(REPEATED).isEmpty()
              ? 1
              : Integer.parseInt(column.getAttribute(REPEATED));
      column.removeAttribute(REPEATED);
      for (int i = 1; i < repeated; i++) {
        Node copy = column.cloneNode(true);
        column.getParentNode().insertBefore(copy, column);
        columns.add((Element) copy);
      }
      columns.add(column);
    }
    return columns;
  }

  /** Its rows, those that head it first. */
  List<Element> rows() {
    return within("table:table-header-rows", "table:table-row");
  }

  /** The cells of a row. */
  static List<Element> cells(Element row) {
    return Elements.in(row);
  }

  static boolean heads(Element row) {
    return row.getParentNode().getNodeName().equals("table:table-header-rows");
  }

  boolean isInCell() {
    return element.getParentNode().getNodeName().equals("table:table-cell");
  }

  private List<Element> within(String group, String name) {
    List<Element> found = new ArrayList<>();
    for (Element part : Elements.in(element)) {
      if (part.getTagName().equals(group)) {
        found.addAll(Elements.in(part));
      } else if (part.getTagName().equals(name)) {
        found.add(part);
      }
    }
    return found;
  }
}
