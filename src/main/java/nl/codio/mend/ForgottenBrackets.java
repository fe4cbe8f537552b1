package nl.codio.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.codio.forms.Kind;
import nl.codio.forms.Shape;
import nl.codio.mend.FilledForm.Answer;
import nl.codio.model.answer.Kinds;

/**
 * Names with commas between them become a list ({@code waarden: privacy, rust}: {@code [privacy,
 * rust]}), for no name has a comma in it. Sure where each of them is a name that is known.
 */
final class ForgottenBrackets implements Remedy {

  @Override
  public void propose(Patient file, Consumer<Proposal> to) {
    for (Answer answer : file.form().answers()) {
      if (isListOfNames(answer)) {
        List<String> names = names(answer.text());
        if (names.stream().allMatch(Written::isPlain)) {
          boolean sure = names.stream().allMatch(name -> isKnown(name, answer, file.names()));
          String list = "[" + String.join(", ", names) + "]";
          file.written()
              .replaced(answer.node(), list, list, Optional.of("B029"), sure)
              .map(
                  mend ->
                      new Proposal(mend, List.of(Effect.says(answer.node(), List.copyOf(names)))))
              .ifPresent(to);
        }
      }
    }
  }

  private static boolean isListOfNames(Answer answer) {
    return answer.alone()
        && answer.ask().several()
        && answer.ask().kind().shape() instanceof Shape.Name
        && answer.text().indexOf(',') >= 0;
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split(",", -1)) {
      names.add(name.strip());
    }
    return names;
  }

  private static boolean isKnown(String name, Answer answer, KnownNames names) {
    Kind<?> kind = answer.ask().kind();
    if (kind.equals(Kinds.VALUE)) {
      return names.isValue(name);
    }
    if (kind.equals(Kinds.PRINCIPLE)) {
      return names.framework().principles().find(name).isPresent();
    }
    if (kind.equals(Kinds.FOUNDATION)) {
      return names.framework().foundations().find(name).isPresent();
    }
    return kind.equals(Kinds.ACTION) && name.indexOf(' ') < 0;
  }
}
