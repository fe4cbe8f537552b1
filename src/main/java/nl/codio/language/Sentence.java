package nl.codio.language;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fills in a pattern of {@link MessageFormat}, always, also without arguments: an apostrophe is
 * written twice ({@code ''}), {@code {0}} is the first argument, and {@code
 * {0,choice,0#geen|1#één|1<{0}}} chooses by number. Other formats of {@link MessageFormat} are not
 * used: every argument is written as {@link Words} does.
 */
final class Sentence {

  private final Language language;
  private final List<?> arguments;

  Sentence(Language language, List<?> arguments) {
    this.language = language;
    this.arguments = arguments;
  }

  String fill(String pattern) {
    MessageFormat sentence = new MessageFormat(pattern, Locale.ROOT);
    Format[] blanks = sentence.getFormats();
    for (int i = 0; i < blanks.length; i++) {
      blanks[i] = blanks[i] instanceof ChoiceFormat choice ? new Choice(choice) : new Plain();
    }
    sentence.setFormats(blanks);
    return sentence.format(arguments.toArray());
  }

  /** An argument as text, where MessageFormat would write 1234 with a dot and a date in figures. */
  private final class Plain extends Blank {
    @Override
    String text(Object argument) {
      return Words.of(argument, language);
    }
  }

  /** What was chosen may have blanks of its own. */
  private final class Choice extends Blank {
    private final transient ChoiceFormat choice;

    Choice(ChoiceFormat choice) {
      this.choice = choice;
    }

    @Override
    String text(Object argument) {
      String chosen = choice.format(((Number) argument).doubleValue());
      return chosen.indexOf('{') < 0 ? chosen : fill(chosen);
    }
  }

  private abstract static class Blank extends Format {
    abstract String text(Object argument);

    @Override
    public StringBuffer format(Object argument, StringBuffer out, FieldPosition position) {
      return out.append(text(argument));
    }

    @Override
    public @Nullable Object parseObject(String source, ParsePosition position) {
      throw new UnsupportedOperationException();
    }
  }
}
