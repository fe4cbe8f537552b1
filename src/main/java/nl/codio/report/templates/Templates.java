package nl.codio.report.templates;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.LeftOut;
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
  private final Library library;
  private final LayeredLoader loader;
  private final Configuration configuration;

  /** The templates of this library, with the macros and the escaping of this markup. */
  public Templates(Markup<?> markup, Library library) {
    this.markup = markup;
    this.library = library;
    this.loader = new LayeredLoader(library.own());
    this.configuration = configuration(markup);
    configuration.setTemplateLoader(loader);
    if (library.isForeign()) {
      configuration.setWrapUncheckedExceptions(true);
      configuration.setTemplateExceptionHandler(new MissingName.Keeper());
      // What a template mends itself is nobody else's business.
      configuration.setAttemptExceptionReporter((failure, environment) -> {});
    }
  }

  /**
   * What a template made of a document.
   *
   * @param text the document, in the markup of these templates
   * @param shownPlain the texts that are shown without their markup
   * @param left what did not fit on the one page that it has; none when it has no such page
   */
  public record Filled(String text, List<PlainText> shownPlain, Optional<LeftOut> left) {}

  /**
   * Fills the template of a document.
   *
   * @param version the version of codio, for the generator mark
   * @throws IOException when the template is not there or goes wrong; a {@link TroubleException}
   *     when one of a project takes part in it
   */
  public Filled fill(Document document, Edition edition, String version) throws IOException {
    RichText texts = new RichText();
    AtomicReference<LeftOut> left = new AtomicReference<>();
    Map<String, Object> model = new HashMap<>(functions(edition, texts, left));
    model.put("report", document);
    model.put("edition", edition);
    model.put("version", version);
    String page = library.page().orElseGet(document::template);
    String text =
        DeepStack.call(() -> library.isForeign() ? guarded(page, model) : process(page, model));
    String clean = Characters.clean(text);
    library.inspection().look(clean, markup);
    return new Filled(clean, texts.shownPlain(), Optional.ofNullable(left.get()));
  }

  private String process(String page, Map<String, Object> model)
      throws IOException, TemplateException {
    StringWriter filled = new StringWriter();
    configuration.getTemplate(page).process(model, filled);
    return filled.toString();
  }

  /** What somebody else wrote may go wrong in every way. */
  private String guarded(String page, Map<String, Object> model) throws TroubleException {
    try {
      Writer filled = new BoundedText();
      configuration.getTemplate(page).process(model, filled);
      return filled.toString();
    } catch (IOException | TemplateException | RuntimeException | StackOverflowError wrong) {
      throw new Troubles(loader, library.own()).of(wrong);
    }
  }

  private Map<String, TemplateMethodModelEx> functions(
      Edition edition, RichText texts, AtomicReference<LeftOut> left) {
    Functions functions = new Functions(edition.labels());
    PictureWords words = new PictureWords(edition, texts);
    Palette palette = Palette.of(edition.style().theme());
    Map<String, TemplateMethodModelEx> all =
        new HashMap<>(new Languages(edition, markup, texts).functions());
    all.putAll(
        Map.of(
            "label",
            functions.label(),
            "date",
            functions.date(),
            "word",
            functions.word(),
            "svg",
            Functions.svg(new Pencil(palette, words), markup::model),
            "sheet",
            Functions.sheet(words, left::set)));
    return all;
  }

  private static Configuration configuration(Markup<?> markup) {
    Configuration configuration = new Configuration(FREEMARKER);
    configuration.setDefaultEncoding("UTF-8");
    // A column is a sign, also where the sign is a tab.
    configuration.setTabSize(1);
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
