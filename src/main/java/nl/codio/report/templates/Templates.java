package nl.codio.report.templates;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.picture.Palette;
import nl.codio.report.picture.Pencil;
import nl.codio.report.text.Characters;
import nl.codio.report.text.DeepStack;
import nl.codio.report.text.PlainText;
import nl.codio.report.text.RichText;

/**
 * The templates in one language of markup. They are parsed once, however many documents are made,
 * and on as many threads as there are.
 */
public final class Templates {

  private static final Version FREEMARKER = Configuration.VERSION_2_3_33;

  private final Markup<?> markup;
  private final Configuration configuration;

  /** The templates, with the macros and the escaping of this markup. */
  public Templates(Markup<?> markup) {
    this.markup = markup;
    this.configuration = configuration(markup);
  }

  /**
   * What a template made of a document.
   *
   * @param text the document, in the markup of these templates
   * @param shownPlain the texts that are shown without their markup
   */
  public record Filled(String text, List<PlainText> shownPlain) {}

  /**
   * Fills the template of a document.
   *
   * @param version the version of codio, for the generator mark
   * @throws IOException when the template is not there or goes wrong
   */
  public Filled fill(Document document, Edition edition, String version) throws IOException {
    RichText texts = new RichText();
    Map<String, Object> model = new HashMap<>(functions(edition, texts));
    model.put("report", document);
    model.put("edition", edition);
    model.put("version", version);
    String text = DeepStack.call(() -> process(document.template(), model));
    return new Filled(Characters.clean(text), texts.shownPlain());
  }

  private String process(String name, Map<String, Object> model)
      throws IOException, TemplateException {
    Template template = configuration.getTemplate(name);
    StringWriter filled = new StringWriter();
    template.process(model, filled);
    return filled.toString();
  }

  private Map<String, TemplateMethodModelEx> functions(Edition edition, RichText texts) {
    Functions functions = new Functions(edition.labels());
    PictureWords words = new PictureWords(edition, texts);
    Palette palette = Palette.of(edition.style().theme());
    return Map.of(
        "label",
        functions.label(),
        "date",
        functions.date(),
        "word",
        functions.word(),
        "svg",
        Functions.svg(new Pencil(palette, words), markup::model),
        "sheet",
        Functions.sheet(words),
        "markdown",
        Functions.markdown(text -> markup.model(markup.block().apply(texts, text))),
        "markdownLine",
        Functions.markdownLine(text -> markup.model(markup.line().apply(texts, text))));
  }

  private static Configuration configuration(Markup<?> markup) {
    Configuration configuration = new Configuration(FREEMARKER);
    configuration.setTemplateLoader(
        new ClassTemplateLoader(Templates.class, "/nl/codio/templates"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(markup.output());
    configuration.addAutoImport("doc", "formats/" + markup.library() + ".ftl");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(FREEMARKER);
    wrapper.setMemberAccessPolicy(new RecordsOnly());
    configuration.setObjectWrapper(wrapper.build());
    return configuration;
  }
}
