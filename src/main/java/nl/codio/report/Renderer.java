package nl.codio.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.codio.report.text.Characters;
import nl.codio.report.text.DeepStack;
import nl.codio.report.text.PlainText;
import nl.codio.report.text.RichText;

/**
 * Makes a document in a format and a language. The same record, format and labels give the same
 * bytes, on every machine and day.
 */
public final class Renderer {

  private static final Version FREEMARKER = Configuration.VERSION_2_3_33;

  private final String version;

  /**
   * A renderer that signs its work.
   *
   * @param version the version of codio, for the generator mark
   */
  public Renderer(String version) {
    this.version = version;
  }

  /**
   * Writes a document. Nothing is written when it cannot be made.
   *
   * @return the texts that are shown without their markup, to be told to whoever asked for it
   * @throws IOException when the writer fails
   */
  public List<PlainText> render(Document document, Format format, Labels labels, Writer out)
      throws IOException {
    RichText texts = new RichText();
    String rendered = DeepStack.call(() -> process(document, format, labels, texts));
    out.write(Characters.clean(rendered));
    return texts.shownPlain();
  }

  private String process(Document document, Format format, Labels labels, RichText texts)
      throws IOException, TemplateException {
    Configuration configuration = configuration(format);
    Functions functions = new Functions(labels);
    configuration.setSharedVariable("label", functions.label());
    configuration.setSharedVariable("date", functions.date());
    configuration.setSharedVariable("word", functions.word());
    configuration.setSharedVariable("markdown", markdown(format, texts));
    configuration.setSharedVariable("markdownLine", markdownLine(format, texts));
    Template template = configuration.getTemplate(document.template());
    StringWriter rendered = new StringWriter();
    template.process(Map.of("report", document, "version", version), rendered);
    return rendered.toString();
  }

  private static Configuration configuration(Format format) {
    Configuration configuration = new Configuration(FREEMARKER);
    configuration.setTemplateLoader(new ClassTemplateLoader(Renderer.class, "/nl/codio/templates"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(
        switch (format) {
          case HTML -> HTMLOutputFormat.INSTANCE;
          case MARKDOWN -> MarkdownFormat.INSTANCE;
        });
    configuration.addAutoImport("doc", "formats/" + format.extension() + ".ftl");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(FREEMARKER);
    wrapper.setMemberAccessPolicy(new RecordsOnly());
    configuration.setObjectWrapper(wrapper.build());
    return configuration;
  }

  private static TemplateMethodModelEx markdown(Format format, RichText texts) {
    return Functions.ofText(
        text ->
            switch (format) {
              case HTML -> html(texts.html(text));
              case MARKDOWN -> md(texts.markdown(text));
            });
  }

  private static TemplateMethodModelEx markdownLine(Format format, RichText texts) {
    return Functions.ofText(
        text ->
            switch (format) {
              case HTML -> html(texts.html(text));
              case MARKDOWN -> md(texts.markdownLine(text));
            });
  }

  private static Object html(String markup) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object md(String markup) {
    try {
      return MarkdownFormat.INSTANCE.fromMarkup(markup);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
