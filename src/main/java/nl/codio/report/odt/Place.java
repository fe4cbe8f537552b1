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
  /** A card: a narrow column of a page to hand out. */
  CARD,
  /** A cell that heads a column. */
  HEADER_CELL;

  private static final String STYLE = "text:style-name";
  private static final String CELL_TEXT = "Table_20_Contents";
  private static final String CARD_TEXT = "Kaarttekst";

  /** What a style of the column of answers is called in a cell, which has no such column. */
  private static final Map<String, String> IN_CELL =
      Map.of(
          "Antwoord", CELL_TEXT,
          "Mededeling", CELL_TEXT,
          "Nadere_20_bepaling", CELL_TEXT,
          "Nog_20_niet_20_ingevuld", CELL_TEXT,
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
      case "text:section" -> CARD;
      case "text:list" -> this == ANSWER ? ITEM : this;
      default -> this;
    };
  }

  private String paragraph() {
    return switch (this) {
      case ANSWER -> "Antwoord";
      case ITEM -> "List_20_Contents";
      case CELL -> CELL_TEXT;
      case CARD -> CARD_TEXT;
      case HEADER_CELL -> "Table_20_Heading";
    };
  }

  private void style(Element element, String usual) {
    String own = element.getAttribute(STYLE).isEmpty() ? usual : element.getAttribute(STYLE);
    boolean narrow = this == CELL || this == HEADER_CELL || this == CARD;
    String placed = narrow ? IN_CELL.getOrDefault(own, own) : own;
    element.setAttribute(STYLE, this == CARD && placed.equals(CELL_TEXT) ? CARD_TEXT : placed);
  }
}
