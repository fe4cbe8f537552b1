package nl.codio.report.odt;

import java.util.Map;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/** Where a paragraph or a list stands, which decides its style. */
enum Place {
  /** The column of answers. */
  ANSWER,
  /** An item of a list in an answer. */
  ITEM,
  /** A cell of a table. */
  CELL,
  /** A cell that heads a column. */
  HEADER_CELL;

  private static final String STYLE = "text:style-name";

  /** What a style of the column of answers is called in a cell, which has no such column. */
  private static final Map<String, String> IN_CELL =
      Map.of(
          "Antwoord", "Table_20_Contents",
          "Mededeling", "Table_20_Contents",
          "Nadere_20_bepaling", "Table_20_Contents",
          "Nog_20_niet_20_ingevuld", "Table_20_Contents",
          "Kernantwoord", "Tabelkern",
          "Veldkop", "Tabelkern",
          "Quotations", "Tabelcitaat",
          "Preformatted_20_Text", "Tabelcode",
          "Opsomming", "Tabelopsomming",
          "Nummering", "Tabelnummering");

  /** Gives each paragraph and list in the body the style of its place. */
  static void apply(Element body) {
    ANSWER.within(body);
  }

  private void within(Element parent) {
    for (Element element : Elements.in(parent)) {
      switch (element.getTagName()) {
        case "text:p" -> style(element, paragraph());
        case "text:list" -> style(element, "Opsomming");
        default -> {}
      }
      of(element).within(element);
    }
  }

  private Place of(Element element) {
    return switch (element.getTagName()) {
      case "table:table-header-rows" -> HEADER_CELL;
      case "table:table-cell" -> this == HEADER_CELL ? HEADER_CELL : CELL;
      case "table:table-row" -> this == HEADER_CELL ? HEADER_CELL : CELL;
      case "text:list" -> this == ANSWER ? ITEM : this;
      default -> this;
    };
  }

  private String paragraph() {
    return switch (this) {
      case ANSWER -> "Antwoord";
      case ITEM -> "List_20_Contents";
      case CELL -> "Table_20_Contents";
      case HEADER_CELL -> "Table_20_Heading";
    };
  }

  private void style(Element element, String usual) {
    String own = element.getAttribute(STYLE).isEmpty() ? usual : element.getAttribute(STYLE);
    boolean inCell = this == CELL || this == HEADER_CELL;
    element.setAttribute(STYLE, inCell ? IN_CELL.getOrDefault(own, own) : own);
  }
}
