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

  /**
   * What templates call. {@code markdown(text)} and {@code markdownLine(text)} make markup of what
   * somebody wrote in Markdown, {@code written(text)} of a name or a word that somebody wrote, and
   * {@code phrase(p)} of a {@link Phrase}. What is not in the language of the files is told so with
   * a second argument: {@code markdown(text, language)}, {@code told(text, language)}.
   */
  Map<String, TemplateMethodModelEx> functions() {
    return Map.of(
        "markdown", arguments -> rich(markup.block(), arguments),
        "markdownLine", arguments -> rich(markup.line(), arguments),
        "written", arguments -> plain(Functions.text(arguments, 0), edition.written()),
        "told", arguments -> plain(Functions.text(arguments, 0), Functions.text(arguments, 1)),
        "phrase", this::phrase);
  }

  private Object rich(Markup.Writing writing, List<?> arguments) throws TemplateModelException {
    String language = arguments.size() > 1 ? Functions.text(arguments, 1) : edition.written();
    String text = Functions.text(arguments, 0);
    return markup.model(writing.write(texts, text, foreign(language)));
  }

  private Object phrase(List<?> arguments) throws TemplateModelException {
    if (Functions.unwrapped(arguments.get(0)) instanceof Phrase phrase) {
      return plain(phrase.text(), phrase.language());
    }
    throw new TemplateModelException("phrase() takes a Phrase");
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
