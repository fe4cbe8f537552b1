package nl.codio.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that codio has to say about one place. The reader, the decoder and the rules all speak
 * in this one type.
 *
 * @param code the id of the rule, a letter and three digits; it never changes meaning
 * @param severity how much it weighs
 * @param place where it is
 * @param message one sentence: what is wrong
 * @param caption a few words to stand at the caret, such as the nearest name
 * @param hint one sentence: how to mend it
 * @param related other places that the message speaks of
 */
public record Finding(
    String code,
    Severity severity,
    Place place,
    Message message,
    Optional<Message> caption,
    Optional<Message> hint,
    List<Related> related) {

  /** By file, then line, then column, then code: the same order on every run and machine. */
  public static final Comparator<Finding> ORDER = Finding::compare;

  /** Copies the related places, so that a finding never changes. */
  public Finding {
    related = List.copyOf(related);
  }

  private static int compare(Finding one, Finding other) {
    int byFile = one.place().file().toString().compareTo(other.place().file().toString());
    if (byFile != 0) {
      return byFile;
    }
    int byStart = one.place().span().start().compareTo(other.place().span().start());
    return byStart != 0 ? byStart : one.code().compareTo(other.code());
  }

  /** A finding with its message alone. */
  public static Finding of(String code, Severity severity, Place place, Message message) {
    return new Finding(
        code, severity, place, message, Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * Whether a reason in the file answers it: a warning of a rule, not of the reading of a file
   * (codes that begin with B).
   */
  public boolean isAnswerable() {
    return severity == Severity.WARNING && !code.startsWith("B");
  }

  /** This finding with a few words to stand at the caret. */
  public Finding withCaption(Message words) {
    return new Finding(code, severity, place, message, Optional.of(words), hint, related);
  }

  /** This finding with a sentence on how to mend it. */
  public Finding withHint(Message sentence) {
    return new Finding(code, severity, place, message, caption, Optional.of(sentence), related);
  }

  /** This finding with one more place that it speaks of. */
  public Finding withRelated(Place other, Message what) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(other, what));
    return new Finding(code, severity, place, message, caption, hint, more);
  }
}
