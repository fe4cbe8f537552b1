package nl.codio.report.text;

import java.util.List;

/** A block of a text; the safe subset of Markdown that a report shows. */
sealed interface Block {

  /** A paragraph; a heading becomes one too, in bold, so that it never breaks the outline. */
  record Paragraph(List<Inline> content) implements Block {}

  record Quote(List<Block> content) implements Block {}

  record Bullets(List<List<Block>> items) implements Block {}

  record Numbers(int start, List<List<Block>> items) implements Block {}

  /** Code, line by line, without a final line break. */
  record Code(String text) implements Block {}

  record Rule() implements Block {}

  record Table(List<List<Inline>> head, List<List<List<Inline>>> rows) implements Block {}
}
