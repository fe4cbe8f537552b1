package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * A value that a workshop chose (R208, R305).
 *
 * @param why why it matters here
 * @param filledIn what it means in this case (R212, R216)
 * @param groups the tables that brought it, where it is not that of its foundation
 */
public record ChosenValue(
    Optional<ValueEntry> value,
    Optional<Located<String>> why,
    Optional<Located<String>> filledIn,
    List<Located<String>> groups) {

  static ChosenValue read(Form form) {
    return new ChosenValue(
        ValueEntry.read(form),
        form.one("waarom", Kinds.TEXT, PUBLIC, askedBy("R208"), askedBy("R305")),
        form.one("invulling", Kinds.TEXT, PUBLIC, askedBy("R216"), askedBy("R305")),
        form.many("groep", Kinds.GROUP, INTERNAL, RARE));
  }
}
