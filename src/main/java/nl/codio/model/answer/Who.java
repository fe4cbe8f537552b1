package nl.codio.model.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Audience;
import nl.codio.forms.Discretion;
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

  /** The person of these keys, unless neither the function nor the name is known yet. */
  static Optional<Who> read(Form form) {
    Optional<Located<String>> function =
        form.one("functie", Kinds.LINE, Audience.PUBLIC).filter(Who::isKnown);
    Optional<Located<String>> name =
        form.one("naam", Kinds.LINE, Audience.INTERNAL).filter(Who::isKnown);
    boolean external =
        form.one("extern", Kinds.YES_NO, Audience.PUBLIC).map(Located::value).orElse(false);
    return function.isEmpty() && name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Who(Optional.empty(), function, name, external));
  }

  /**
   * This person as everybody may read it: by the function. Bare text that looks like a name, and of
   * which nobody knows whose it is, is left out.
   */
  Optional<Who> open(Discretion discretion) {
    if (text.isEmpty()) {
      String open = function.map(Located::value).orElse("");
      boolean safe = function.isPresent() && !discretion.namesSomebody(open);
      return Optional.of(
          inPublic(
              safe
                  ? open
                  : name.flatMap(called -> discretion.functionOf(called.value()))
                      .orElseGet(discretion::withoutFunction)));
    }
    String bare = text.get().value();
    Optional<String> known = discretion.functionOf(bare);
    if (known.isPresent()) {
      return known.map(this::inPublic);
    }
    return NameShape.isLike(bare) || discretion.namesSomebody(bare)
        ? Optional.empty()
        : Optional.of(this);
  }

  private Who inPublic(String open) {
    Optional<Located<String>> place = text.or(() -> function).or(() -> name);
    return new Who(
        Optional.empty(), place.map(it -> it.map(any -> open)), Optional.empty(), external);
  }

  private static boolean isKnown(Located<String> text) {
    return !isNotYetKnown(text.value());
  }

  /** Whether a text says that nobody is known yet. */
  public static boolean isNotYetKnown(String text) {
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
