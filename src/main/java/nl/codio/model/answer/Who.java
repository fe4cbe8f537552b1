package nl.codio.model.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Audience;
import nl.codio.forms.Form;

/**
 * A person, a function or a part of the organisation (handbook 3.3, 3.4). A function is always
 * enough: no name is ever asked.
 *
 * @param text bare text: a function, the key of a role, or the name of somebody named elsewhere
 * @param function what the person does
 * @param name what the person is called; for the organisation itself only
 * @param external whether the person comes from outside the organisation
 */
public record Who(
    Optional<Located<String>> text,
    Optional<Located<String>> function,
    Optional<Located<String>> name,
    boolean external) {

  private static final Set<String> NOT_YET =
      Set.of("nog te bepalen", "n.t.b.", "ntb", "onbekend", "?", "nnb", "n.n.b.");

  /** Bare text, unless it says that nobody is known yet: that counts as not filled in. */
  static Optional<Who> bare(Located<String> text) {
    return isNotYetKnown(text.value())
        ? Optional.empty()
        : Optional.of(new Who(Optional.of(text), Optional.empty(), Optional.empty(), false));
  }

  /** Keys, unless they name nobody. */
  static Optional<Who> read(Form form) {
    Optional<Located<String>> function =
        form.one("functie", Kinds.LINE, Audience.PUBLIC).filter(Who::isKnown);
    Optional<Located<String>> name =
        form.one("naam", Kinds.LINE, Audience.INTERNAL).filter(Who::isKnown);
    boolean external =
        form.one("extern", Kinds.YES_NO, Audience.PUBLIC).map(Located::value).orElse(false);
    Who who = new Who(Optional.empty(), function, name, external);
    return Optional.of(who).filter(Who::isAnybody);
  }

  private static boolean isKnown(Located<String> text) {
    return !isNotYetKnown(text.value());
  }

  /** Whether anybody is meant at all. */
  private boolean isAnybody() {
    return text.isPresent() || function.isPresent() || name.isPresent();
  }

  /** Whether a text says no more than that nobody is known yet: that counts as not filled in. */
  private static boolean isNotYetKnown(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return NOT_YET.contains(lower) || lower.startsWith("iemand");
  }

  /** How the organisation itself calls this person: with the function, and the name where known. */
  public String label() {
    String what = function.or(() -> text).map(Located::value).orElse("");
    String called = name.map(Located::value).orElse("");
    if (what.isEmpty()) {
      return called;
    }
    return called.isEmpty() ? what : what + " (" + called + ")";
  }
}
