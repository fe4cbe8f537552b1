package nl.codio.report.templates;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.function.BiFunction;
import nl.codio.report.text.RichText;

/**
 * What a language of markup does with texts.
 *
 * @param library the name of its macros in {@code templates/formats}, without extension
 * @param output how it escapes what is no markup
 * @param block makes a text of a person, which is Markdown, a block of markup
 * @param line makes such a text markup on one line, as far as the language knows the difference
 */
public record Markup<M extends CommonTemplateMarkupOutputModel<M>>(
    String library,
    CommonMarkupOutputFormat<M> output,
    BiFunction<RichText, String, String> block,
    BiFunction<RichText, String, String> line) {

  /** HTML. */
  public static final Markup<?> HTML =
      new Markup<>("html", HTMLOutputFormat.INSTANCE, RichText::html, RichText::html);

  /** XHTML for a page that is printed: as HTML, but every element is closed. */
  public static final Markup<?> PDF =
      new Markup<>("pdf", XHTMLOutputFormat.INSTANCE, Markup::closed, Markup::closed);

  /** Markdown: CommonMark with tables. */
  public static final Markup<?> MARKDOWN =
      new Markup<>("md", MarkdownFormat.INSTANCE, RichText::markdown, RichText::markdownLine);

  private static String closed(RichText texts, String text) {
    return texts.html(text).replace("<br>", "<br/>").replace("<hr>", "<hr/>");
  }

  /** OpenDocument text. */
  public static final Markup<?> ODT =
      new Markup<>(
          "odt", XMLOutputFormat.INSTANCE, RichText::openDocument, RichText::openDocumentItem);

  /** Markup that templates print as it is. */
  Object model(String markup) {
    try {
      return output.fromMarkup(markup);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
