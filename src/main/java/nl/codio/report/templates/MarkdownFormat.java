package nl.codio.report.templates;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import nl.codio.report.text.MarkdownEscapes;

/** Markdown as Freemarker sees it: text from the record is escaped, markup from macros is not. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Output> {

  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  /** A piece of Markdown, or of text that is still to be escaped. */
  static final class Output extends CommonTemplateMarkupOutputModel<Output> {

    private Output(String plain, String markup) {
      super(plain, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String textToEscape, Writer out) throws IOException {
    out.write(escapePlainText(textToEscape));
  }

  @Override
  public String escapePlainText(String plain) {
    return MarkdownEscapes.line(plain);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Output newTemplateMarkupOutputModel(String plain, String markup) {
    return new Output(plain, markup);
  }
}
