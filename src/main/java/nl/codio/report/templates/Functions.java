package nl.codio.report.templates;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.codio.report.Labels;
import nl.codio.report.LeftOut;
import nl.codio.report.Poster;
import nl.codio.report.Word;
import nl.codio.report.picture.Pencil;
import nl.codio.report.picture.Picture;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.Sheet;
import nl.codio.report.poster.SheetMaker;

/**
 * What templates can call: texts of the bundle, dates and words told in the language. Each says
 * first how it is called; the page on the data model is made of that.
 */
final class Functions {

  private final Labels labels;
  private final Dates dates;

  Functions(Labels labels) {
    this.labels = labels;
    this.dates = new Dates(labels);
  }

  /**
   * {@code label(key, arguments…)}: a text of codio, in the language of the report. An argument
   * that is a list stands for its elements. Where a record says "the key of", this is how it is
   * told.
   */
  TemplateMethodModelEx label() {
    return arguments -> {
      List<Object> values = new ArrayList<>();
      for (Object argument : arguments) {
        if (unwrapped(argument) instanceof List<?> several) {
          values.addAll(several);
        } else {
          values.add(unwrapped(argument));
        }
      }
      return labels.text(values.get(0).toString(), values.subList(1, values.size()).toArray());
    };
  }

  /**
   * {@code date(iso)}: a day, month, quarter, half year or year in words; any other text as it is.
   */
  TemplateMethodModelEx date() {
    return ofText(dates::tell);
  }

  /**
   * {@code word(w)}: a {@link Word} in words: that of the handbook in the language of the report,
   * else the writer's own.
   */
  TemplateMethodModelEx word() {
    return arguments -> {
      if (unwrapped(arguments.get(0)) instanceof Word word) {
        return word.key().isBlank()
            ? dates.tell(word.own())
            : labels.text("report.word." + word.key());
      }
      throw new TemplateModelException("word() takes a Word");
    };
  }

  /**
   * {@code svg(of, id)}: a picture (ValueWheel, ActionTimeline, TensionGraph) as SVG. Each on a
   * page has its own {@code id}. The macros of parts/pictures do this for every format.
   */
  static TemplateMethodModelEx svg(Pencil pencil, Function<String, ?> markup) {
    return arguments -> {
      if (arguments.size() == 2 && unwrapped(arguments.get(0)) instanceof Picture picture) {
        return markup.apply(pencil.draw(picture, unwrapped(arguments.get(1)).toString()));
      }
      throw new TemplateModelException("svg() takes a Picture and an id");
    };
  }

  /**
   * {@code sheet(poster)}: the poster, laid out on one page; what does not fit is told. What is in
   * it is for codio's own poster: it changes without a higher version.
   */
  static TemplateMethodModelEx sheet(Words words, Consumer<LeftOut> left) {
    return arguments -> {
      if (unwrapped(arguments.get(0)) instanceof Poster poster) {
        Sheet sheet = SheetMaker.make(poster, words);
        left.accept(sheet.left());
        return sheet;
      }
      throw new TemplateModelException("sheet() takes a Poster");
    };
  }

  /** A function of one text. */
  private static TemplateMethodModelEx ofText(Function<String, ?> function) {
    return arguments -> function.apply(text(arguments, 0));
  }

  /** One of the arguments, as text. */
  static String text(List<?> arguments, int number) throws TemplateModelException {
    return unwrapped(arguments.get(number)).toString();
  }

  static Object unwrapped(Object model) throws TemplateModelException {
    return DeepUnwrap.unwrap((TemplateModel) model);
  }
}
