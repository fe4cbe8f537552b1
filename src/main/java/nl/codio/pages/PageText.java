package nl.codio.pages;

import java.util.ArrayList;
import java.util.List;
import nl.codio.language.Messages;
import nl.codio.output.Columns;
import nl.codio.output.Paragraph;

/** A page as a terminal shows it: keys below each other as in the file, each with its question. */
public final class PageText {

  private static final String STEP = "  ";

  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  private PageText(Messages messages) {
    this.messages = messages;
  }

  /** The lines of a page. */
  public static List<String> lines(Page page, Messages messages) {
    PageText text = new PageText(messages);
    text.opening(page);
    text.heading("pages.heading.keys");
    text.rows(page.rows(), STEP);
    text.heading("pages.heading.answers");
    text.lines.addAll(Columns.lines(page.answers()));
    text.heading("pages.heading.example");
    page.example().lines().map(line -> (STEP + line).stripTrailing()).forEach(text.lines::add);
    return text.lines;
  }

  private void opening(Page page) {
    lines.addAll(Paragraph.lines(page.title() + ". " + page.about(), ""));
    lines.add("");
    entry("", messages.text("pages.place"), page.place());
    entry("", messages.text("pages.begin"), page.begin());
    heading("pages.heading.writing");
    for (String rule : messages.text("pages.writing").split("\n", -1)) {
      lines.addAll(Paragraph.lines(rule, "  - ", "    "));
    }
  }

  private void heading(String key) {
    gap();
    lines.add(messages.text(key));
  }

  private void rows(List<Row> rows, String indent) {
    boolean chosen = false;
    for (Row row : rows) {
      if (row instanceof Row.Choice choice) {
        choice(choice, indent);
      } else {
        if (chosen) {
          lines.add(indent + messages.text("pages.always"));
        }
        row(row, indent);
      }
      chosen = row instanceof Row.Choice;
    }
  }

  private void row(Row row, String indent) {
    if (row instanceof Row.Field field) {
      opening(field.name(), field.notes(), indent);
      field
          .example()
          .ifPresent(text -> entry(indent + STEP + STEP, messages.text("pages.example"), text));
    } else if (row instanceof Row.Group group) {
      group(group, indent);
    }
  }

  private void group(Row.Group group, String indent) {
    boolean top = indent.equals(STEP);
    if (top) {
      gap();
    }
    opening(group.name(), group.notes(), indent);
    group
        .shortForm()
        .ifPresent(
            it ->
                entry(indent + STEP + STEP, messages.text("pages.short", it.key()), it.written()));
    rows(group.rows(), indent + STEP);
    if (top) {
      lines.add("");
    }
  }

  private void gap() {
    if (!lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  private void choice(Row.Choice choice, String indent) {
    List<String> keys = choice.sides().stream().map(Row.Side::key).toList();
    lines.addAll(Paragraph.lines(messages.text("pages.one-of", List.of(keys)), indent));
    for (Row.Side side : choice.sides()) {
      lines.add(indent + messages.text("pages.chosen", side.key()));
      rows(side.rows(), indent);
    }
  }

  private void opening(Row.Name name, List<String> notes, String indent) {
    String behind = notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    String below = indent + STEP + STEP;
    lines.addAll(Paragraph.lines(name.key() + ":" + behind, indent, below));
    if (name.question().isPresent()) {
      String label = name.labelSaysMore() ? name.label() + ": " : "";
      lines.addAll(Paragraph.lines(label + name.question().get(), below));
    } else if (name.labelSaysMore()) {
      lines.addAll(Paragraph.lines(name.label(), below));
    }
  }

  private void entry(String indent, String word, String text) {
    lines.addAll(Paragraph.lines(text, indent + word + " ", indent + STEP));
  }
}
