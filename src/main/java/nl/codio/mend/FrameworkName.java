package nl.codio.mend;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.codio.framework.Lexicon;
import nl.codio.mend.FilledForm.Answer;
import nl.codio.model.answer.Kinds;

/**
 * Another spelling of a value, a principle or a foundation becomes the framework's own ({@code
 * Risico-bewustzijn}: {@code Risicobewustzijn}). For a name that is none the nearest are suggested.
 */
final class FrameworkName implements Remedy {

  @Override
  public void propose(Patient file, Consumer<Proposal> to) {
    for (Answer answer : file.form().answers()) {
      KnownNames names = file.names();
      if (answer.ask().kind().equals(Kinds.VALUE)) {
        if (!names.isOwn(answer.text())) {
          propose(file, answer, names.framework().values(), "K025", to);
        }
      } else if (answer.ask().kind().equals(Kinds.PRINCIPLE)) {
        propose(file, answer, names.framework().principles(), codeOfPrinciple(answer), to);
      } else if (answer.ask().kind().equals(Kinds.FOUNDATION)) {
        propose(file, answer, names.framework().foundations(), "K400", to);
      }
    }
  }

  private static void propose(
      Patient file, Answer answer, Lexicon<?> lexicon, String code, Consumer<Proposal> to) {
    String text = answer.text();
    if (lexicon.find(text).isPresent()) {
      KnownNames.properName(lexicon, text)
          .flatMap(name -> file.written().instead(answer.node(), name, Optional.empty(), true))
          .ifPresent(to);
    } else if (text.indexOf(',') < 0) {
      for (String name : nearest(file.names(), lexicon, code, text)) {
        String written = KnownNames.beginningAs(text, name);
        file.written().instead(answer.node(), written, Optional.of(code), false).ifPresent(to);
      }
    }
  }

  private static List<String> nearest(
      KnownNames names, Lexicon<?> lexicon, String code, String text) {
    return code.equals("K025") ? names.nearestValues(text) : lexicon.nearest(text);
  }

  /** A principle beside an own value has a rule of its own. */
  private static String codeOfPrinciple(Answer answer) {
    boolean own = answer.group().flatMap(group -> group.entry("eigen-waarde")).isPresent();
    return own ? "K027" : "K400";
  }
}
