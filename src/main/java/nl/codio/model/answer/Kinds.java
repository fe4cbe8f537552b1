package nl.codio.model.answer;

import static nl.codio.diagnostics.Severity.ERROR;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Meant;
import nl.codio.diagnostics.Message;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Kind;
import nl.codio.forms.Shape;
import nl.codio.forms.TextKind;
import nl.codio.forms.TextOrGroupKind;
import nl.codio.forms.WordKind;
import nl.codio.forms.WordKind.Refused;

/** Every type of answer that codio's forms take, by name. */
public final class Kinds {

  /** A text in Markdown. */
  public static final Kind<String> TEXT = TextKind.TEXT;

  /** A short text on one line, such as a title or a function. */
  public static final Kind<String> LINE = TextKind.TEXT;

  /** A day, such as {@code 2026-09-30}. */
  public static final Kind<LocalDate> DAY =
      word("datum", pattern(Days.FORM), Days::parse, Kinds::noDay);

  /** A day, month, quarter, half year or year. */
  public static final Kind<Term> TERM =
      word("termijn", pattern(Term.FORM), Term::parse, Kinds::noTerm);

  /** A term, or {@code doorlopend}. */
  public static final Kind<Deadline> DEADLINE =
      word("termijn of doorlopend", pattern(Deadline.FORM), Deadline::parse, Kinds::noTerm);

  /** A day, {@code ja} or {@code nee}. */
  public static final Kind<Claim> CLAIM =
      word("datum, ja of nee", pattern(Claim.FORM), Claim::parse, Kinds::noClaim);

  /** {@code ja} or {@code nee}. */
  public static final Kind<Boolean> YES_NO =
      word(
          "ja | nee",
          new Shape.Words(List.of("ja", "nee"), List.of("true", "false")),
          YesNo::parse,
          Kinds::noYesOrNo);

  /** A whole number that is not negative. */
  public static final Kind<Integer> NUMBER =
      word("getal", new Shape.WholeNumber(), Kinds::number, refuse("number"));

  /** A number of days, weeks, months or years. */
  public static final Kind<Period> DURATION =
      word("duur", pattern(Durations.FORM), Durations::parse, refuse("duration"));

  /** From when till when on one day. */
  public static final Kind<TimeRange> TIMES =
      word("tijd", pattern(TimeRange.FORM), TimeRange::parse, refuse("times"));

  /** A person, a function or a part of the organisation. */
  public static final Kind<Who> WHO = new TextOrGroupKind<>("wie", Who::bare, Who::read, Who::open);

  /** The name of a value. */
  public static final Kind<String> VALUE = name("waarde");

  /** The name of a principle. */
  public static final Kind<String> PRINCIPLE = name("principe");

  /** The name of a foundation. */
  public static final Kind<String> FOUNDATION = name("fundament");

  /** The id of an action or a measure, with its workshop and case where needed. */
  public static final Kind<String> ACTION = name("actie");

  /** The name of a group at a workshop. */
  public static final Kind<String> GROUP = name("groep");

  /** A path relative to the file that holds it, written with {@code /}. */
  public static final Kind<String> PATH =
      word("pad", new Shape.Text(), Optional::of, refuse("path"));

  private Kinds() {}

  /** One of a closed list of words. */
  public static <T extends ChoiceKind.Option> Kind<T> choice(T[] options) {
    return new ChoiceKind<>(List.of(options));
  }

  private static <T> Kind<T> word(
      String name,
      Shape shape,
      Function<String, Optional<T>> read,
      Function<Refused, Finding> problem) {
    return new WordKind<>(name, shape, read, problem);
  }

  private static Shape pattern(String form) {
    return new Shape.Pattern(form);
  }

  /** A name: two of them behind a comma are a list whose brackets were forgotten. */
  private static Kind<String> name(String what) {
    return word(
        what,
        new Shape.Name(what),
        text -> text.indexOf(',') < 0 ? Optional.of(text) : Optional.empty(),
        refused -> say(refused, "B029.names", refused.text()).withHint(namesHint(refused)));
  }

  private static Message namesHint(Refused refused) {
    return refused.several()
        ? Message.of("findings.B029.names.hint", refused.key(), refused.text().strip())
        : Message.of("findings.B029.names.one.hint", refused.key());
  }

  private static Optional<Integer> number(String text) {
    try {
      int number = Integer.parseInt(text);
      return number < 0 ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Finding noYesOrNo(Refused refused) {
    Finding finding = say(refused, "B030", refused.text());
    return YesNo.meant(refused.text())
        .map(word -> finding.withCaption(meant(word)))
        .orElseGet(() -> finding.withHint(Message.of("findings.B030.hint", refused.key())));
  }

  private static Finding noDay(Refused refused) {
    return withMeantDay(refused, say(refused, "B024.day", refused.text()));
  }

  private static Finding noClaim(Refused refused) {
    Finding finding = say(refused, "B024.claim", refused.text());
    return YesNo.meant(refused.text())
        .map(word -> finding.withCaption(meant(word)))
        .orElseGet(() -> withMeantDay(refused, finding));
  }

  private static Finding noTerm(Refused refused) {
    return withMeant(SpelledOut.term(refused.text()), say(refused, "B024.term", refused.text()));
  }

  private static Finding withMeantDay(Refused refused, Finding finding) {
    return withMeant(SpelledOut.day(refused.text()), finding);
  }

  private static Finding withMeant(Optional<SpelledOut> term, Finding finding) {
    return term.map(it -> finding.withCaption(meant(it.text())))
        .orElseGet(() -> finding.withHint(Message.of("findings.B024.hint")));
  }

  private static Function<Refused, Finding> refuse(String variant) {
    return refused -> say(refused, "B023." + variant, refused.text(), refused.key());
  }

  private static Message meant(String word) {
    return Meant.names(List.of(word));
  }

  /** The finding of this message key, whose code stands before its first full stop. */
  private static Finding say(Refused refused, String key, Object... arguments) {
    int stop = key.indexOf('.');
    String code = stop < 0 ? key : key.substring(0, stop);
    return Finding.of(code, ERROR, refused.place(), Message.of("findings." + key, arguments));
  }
}
