package nl.codio.pages;

import java.util.ArrayList;
import java.util.List;
import nl.codio.language.Messages;

/** A page as a terminal shows it: each key with its question below it. */
public final class PageText {

  private static final String STEP = "  ";

  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  /** Breaks a text into lines that begin with an indent. */
  public interface Wrapping {
    /** The lines. */
    List<String> lines(String text, String indent);
  }

  private final Wrapping wrapping;

  private PageText(Messages messages, Wrapping wrapping) {
    this.messages = messages;
    this.wrapping = wrapping;
  }

  /** The lines of a page. */
  public static List<String> lines(Page page, Messages messages, Wrapping wrapping) {
    PageText text = new PageText(messages, wrapping);
    text.opening(page);
    page.sections().forEach(text::section);
    text.lines.add("");
    text.lines.addAll(wrapping.lines(messages.text("pages.legend"), ""));
    return text.lines;
  }

  private void opening(Page page) {
    lines.addAll(wrapping.lines(page.title() + ": " + page.about(), ""));
    lines.add("");
    lines.addAll(wrapping.lines(messages.text("pages.place") + " " + page.place(), ""));
    lines.addAll(wrapping.lines(messages.text("pages.begin") + " " + page.begin(), ""));
  }

  private void section(Section section) {
    lines.add("");
    lines.add(section.title());
    section.fields().forEach(field -> field(section.title(), field));
  }

  private void field(String said, Field field) {
    String indent = STEP.repeat(field.depth() + 1);
    List<String> notes = Notes.of(field, messages);
    String behind = notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    lines.addAll(wrapping.lines(field.key() + ":" + behind, indent));
    String what = field.question().orElse(field.label());
    if (!what.equalsIgnoreCase(field.key()) && !what.equals(said)) {
      lines.addAll(wrapping.lines(what, indent + STEP));
    }
  }
}
