package nl.codio.model;

import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.RARE;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Term;

/**
 * Comply or explain: a norm of the handbook that was left on purpose.
 *
 * @param rule the id of the rule that warns
 * @param explanation the reason
 * @param about the ids, values or groups to which it is narrowed; empty for the whole file
 * @param until the last day on which it holds
 */
public record Deviation(
    Optional<Located<String>> rule,
    Optional<Located<String>> explanation,
    List<Located<String>> about,
    Optional<Located<Term>> until) {

  static Deviation read(Form form) {
    return new Deviation(
        form.one("regel", Kinds.LINE, PUBLIC, NEEDED),
        form.one("uitleg", Kinds.TEXT, PUBLIC),
        form.many("bij", Kinds.LINE, PUBLIC, RARE),
        form.one("tot-en-met", Kinds.TERM, PUBLIC, RARE));
  }
}
