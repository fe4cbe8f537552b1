package nl.codio.report.templates;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import nl.codio.report.Edition;
import nl.codio.report.Phrase;
import nl.codio.report.text.RichText;

/** Texts that may stand in another language than their document, which then says so. */
final class Languages {

  private final Edition edition;
  private final Markup<?> markup;
  private final RichText texts;

  Languages(Edition edition, Markup<?> markup, RichText texts) {
    this.edition = edition;
    this.markup = markup;
    this.texts = texts;
  }

  /** What templates call to say a text in its own language. */
  Map<String, TemplateMethodModelEx> functions() {
    return Map.of(
        "markdown", markdown(),
        "markdownLine", markdownLine(),
        "written", written(),
        "told", told(),
        "phrase", phrase());
  }

  /**
   * {@code markdown(text, language)}: a text of a person, which is Markdown, in the markup of the
   * format: one or more paragraphs. What could do harm is left out. The language may be left out
   * where it is that of the files.
   */
  private TemplateMethodModelEx markdown() {
    return arguments -> rich(markup.block(), arguments);
  }

  /**
   * {@code markdownLine(text, language)}: the same without paragraphs, for an item of a list or a
   * cell.
   */
  private TemplateMethodModelEx markdownLine() {
    return arguments -> rich(markup.line(), arguments);
  }

  /** {@code written(text)}: a name or a word of a person, which says its language. */
  private TemplateMethodModelEx written() {
    return arguments -> plain(Functions.text(arguments, 0), edition.written());
  }

  /** {@code told(text, language)}: words that are no Markdown, in this language. */
  private TemplateMethodModelEx told() {
    return arguments -> plain(Functions.text(arguments, 0), Functions.text(arguments, 1));
  }

  /** {@code phrase(p)}: words that say themselves which language they are in (a Phrase). */
  private TemplateMethodModelEx phrase() {
    return arguments -> {
      if (Functions.unwrapped(arguments.get(0)) instanceof Phrase phrase) {
        return plain(phrase.text(), phrase.language());
      }
      throw new TemplateModelException("phrase() takes a Phrase");
    };
  }

  private Object rich(Markup.Writing writing, List<?> arguments) throws TemplateModelException {
    String language = arguments.size() > 1 ? Functions.text(arguments, 1) : edition.written();
    String text = Functions.text(arguments, 0);
    return markup.model(writing.write(texts, text, foreign(language)));
  }

  private Object plain(String text, String language) {
    return markup.model(text, foreign(language));
  }

  /** The language to say, blank where it is that of the document. */
  private String foreign(String language) {
    String meant = language.isBlank() ? edition.written() : language;
    return meant.equals(edition.language()) ? "" : meant;
  }
}
