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

/** What templates can call: texts of the bundle, dates and words told in the language. */
final class Functions {

  private final Labels labels;
  private final Dates dates;

  Functions(Labels labels) {
    this.labels = labels;
    this.dates = new Dates(labels);
  }

  /** {@code label(key, arguments…)}; an argument that is a list stands for its elements. */
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

  /** {@code date(iso)}. */
  TemplateMethodModelEx date() {
    return ofText(dates::tell);
  }

  /** {@code word(w)}: the word of a closed list in the language, else the writer's own. */
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

  /** {@code svg(of, id)}: the picture as SVG, its ids beginning with {@code id}. */
  static TemplateMethodModelEx svg(Pencil pencil, Function<String, ?> markup) {
    return arguments -> {
      if (arguments.size() == 2 && unwrapped(arguments.get(0)) instanceof Picture picture) {
        return markup.apply(pencil.draw(picture, unwrapped(arguments.get(1)).toString()));
      }
      throw new TemplateModelException("svg() takes a Picture and an id");
    };
  }

  /** {@code sheet(poster)}: the poster, laid out on one page; what does not fit is told. */
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
  static TemplateMethodModelEx ofText(Function<String, ?> function) {
    return arguments -> function.apply(unwrapped(arguments.get(0)).toString());
  }

  private static Object unwrapped(Object model) throws TemplateModelException {
    return DeepUnwrap.unwrap((TemplateModel) model);
  }
}
