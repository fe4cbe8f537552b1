package nl.codio.report.templates;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import nl.codio.report.text.RichText;

/**
 * What a language of markup does with texts.
 *
 * @param library the name of its macros in {@code templates/formats}, without extension
 * @param output how it escapes what is no markup
 * @param block makes a text of a person, which is Markdown, a block of markup
 * @param line makes such a text markup on one line, as far as the language knows the difference
 * @param phrase makes markup in running text (the first) say that it is in another language
 */
public record Markup<M extends CommonTemplateMarkupOutputModel<M>>(
    String library,
    CommonMarkupOutputFormat<M> output,
    Writing block,
    Writing line,
    BinaryOperator<String> phrase) {

  /** Makes markup of somebody's Markdown. */
  @FunctionalInterface
  public interface Writing {
    /**
     * The text as markup.
     *
     * @param language what the markup says of the language of the text; blank for nothing
     */
    String write(RichText texts, String text, String language);
  }

  /** An element without content, which HTML leaves open. */
  private static final Pattern EMPTY = Pattern.compile("<([bh]r(?: [^<>]*)?)>");

  /** HTML. */
  public static final Markup<?> HTML =
      new Markup<>("html", HTMLOutputFormat.INSTANCE, RichText::html, RichText::html, Markup::span);

  /** XHTML for a page that is printed: as HTML, but every element is closed. */
  public static final Markup<?> PDF =
      new Markup<>("pdf", XHTMLOutputFormat.INSTANCE, Markup::closed, Markup::closed, Markup::span);

  /** Markdown: CommonMark with tables. */
  public static final Markup<?> MARKDOWN =
      new Markup<>(
          "md",
          MarkdownFormat.INSTANCE,
          (texts, text, language) -> texts.markdown(text),
          (texts, text, language) -> texts.markdownLine(text),
          (markup, language) -> markup);

  private static String span(String markup, String language) {
    return "<span lang=\"" + language + "\">" + markup + "</span>";
  }

  private static String closed(RichText texts, String text, String language) {
    return EMPTY.matcher(texts.html(text, language)).replaceAll("<$1/>");
  }

  /** OpenDocument text. */
  public static final Markup<?> ODT =
      new Markup<>(
          "odt",
          XMLOutputFormat.INSTANCE,
          RichText::openDocument,
          RichText::openDocumentItem,
          (markup, language) ->
              "<text:span xml:lang=\"" + language + "\">" + markup + "</text:span>");

  /** Running text, escaped; it says its language, unless that is blank. */
  Object model(String plain, String language) {
    String escaped = escaped(plain);
    boolean says = !language.isBlank() && !plain.isBlank();
    return model(says ? phrase.apply(escaped, language) : escaped);
  }

  private String escaped(String plain) {
    try {
      return output.escapePlainText(plain);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Markup that templates print as it is. */
  Object model(String markup) {
    try {
      return output.fromMarkup(markup);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
