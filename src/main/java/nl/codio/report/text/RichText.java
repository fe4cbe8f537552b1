package nl.codio.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Renders the Markdown of people's text fields, safely. Raw HTML is shown as text; links keep only
 * an address of http, https, mailto or a relative one; a picture is its alternative text; a heading
 * is a bold paragraph. A text beyond the limits is shown as it was typed, and remembered in {@link
 * #shownPlain()}. One instance serves one report; call it from within {@link DeepStack}.
 */
public final class RichText {

  /** One of each thing that people write in a text. */
  private static final String SAMPLE =
      "a **b** *c* `d` [e](https://f.nl)\n\n- g\n\n1. h\n\n> i\n\n| j |\n|---|\n| k |\n";

  private final MarkdownReader reader = new MarkdownReader();
  private final List<PlainText> plain = new ArrayList<>();

  /** Loads what texts are read with, so that a report need not wait for that. */
  public static void prepare() {
    String unused = new RichText().html(SAMPLE, "");
  }

  /**
   * The text as a fragment of HTML: block elements without class, id or style.
   *
   * @param language what its blocks say their language is; blank to say nothing
   */
  public String html(String text, String language) {
    return rendered(
        text,
        blocks -> HtmlWriter.blocks(blocks, language),
        typed -> HtmlWriter.plain(typed, language));
  }

  /** The text as Markdown that starts a line of its own. */
  public String markdown(String text) {
    return rendered(text, MarkdownWriter::blocks, MarkdownWriter::plain);
  }

  /** The text as Markdown on one line, fit for a cell of a table or an item of a list. */
  public String markdownLine(String text) {
    return rendered(text, LineWriter::line, LineWriter::plain);
  }

  /** The text on one line without markup, for a picture. */
  public String plainLine(String text) {
    return rendered(text, PlainWriter::line, PlainWriter::plain);
  }

  /**
   * The text as OpenDocument: paragraphs, lists and tables.
   *
   * @param language what spans say their language is, as {@code xml:lang}, for whom the format has
   *     no such word: whoever makes a file of it makes a style of it; blank to say nothing
   */
  public String openDocument(String text, String language) {
    return rendered(
        text,
        blocks -> OdfWriter.blocks(blocks, language),
        typed -> OdfWriter.plain(typed, language));
  }

  /** The same for an item of a list, in which there are no tables. */
  public String openDocumentItem(String text, String language) {
    return rendered(
        text,
        blocks -> OdfWriter.item(blocks, language),
        typed -> OdfWriter.plain(typed, language));
  }

  /** The texts that were shown as they were typed, in the order of rendering, each once. */
  public List<PlainText> shownPlain() {
    return List.copyOf(plain);
  }

  private String rendered(
      String typed, Function<List<Block>, String> write, Function<String, String> writePlain) {
    String text = Characters.clean(typed);
    Optional<PlainText.Reason> reason = Limits.exceeded(text);
    if (reason.isEmpty()) {
      try {
        return write.apply(reader.read(text));
      } catch (TooDeepException tooDeep) {
        reason = Optional.of(PlainText.Reason.TOO_DEEP);
      } catch (StackOverflowError overflow) {
        reason = Optional.of(PlainText.Reason.TOO_COMPLEX);
      }
    }
    PlainText told = PlainText.of(reason.get(), text);
    if (!plain.contains(told)) {
      plain.add(told);
    }
    return writePlain.apply(text);
  }
}
