package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Item;
import nl.codio.model.answer.Term;
import nl.codio.model.answer.Who;
import nl.codio.report.Answer;
import nl.codio.report.Word;

/** What a record holds as a report's record takes it: a text, empty where nothing is filled in. */
final class Texts {

  private Texts() {}

  static String of(Optional<? extends Located<?>> answer) {
    return answer.map(located -> located.value().toString()).orElse("");
  }

  /** A term as it stands in the file. */
  static String term(Optional<Located<Term>> term) {
    return term.map(located -> located.value().text()).orElse("");
  }

  /** Something by its name, and after that what was said of it. */
  static String told(Optional<Located<String>> name, Optional<Located<String>> about) {
    String said = of(about);
    return said.isEmpty() ? of(name) : of(name) + ": " + said;
  }

  static Word word(Optional<? extends Located<? extends ChoiceKind.Option>> choice) {
    return choice.map(located -> Word.listed(located.value().word())).orElseGet(Word::none);
  }

  static Word yesNo(boolean yes) {
    return Word.listed(yes ? "ja" : "nee");
  }

  static Word yesNo(Optional<Located<Boolean>> answer) {
    return answer.map(located -> yesNo(located.value())).orElseGet(Word::none);
  }

  static List<Answer> answer(Optional<Located<String>> text) {
    return List.of(Answer.text(of(text)));
  }

  static String remark(Item<?> item) {
    return of(item.remark());
  }

  static String remark(Optional<? extends Item<?>> item) {
    return item.map(Texts::remark).orElse("");
  }

  static List<String> all(List<Located<String>> texts) {
    return texts.stream().map(Located::value).toList();
  }

  static List<String> labels(List<Located<Who>> people) {
    return people.stream()
        .map(person -> person.value().label())
        .filter(label -> !label.isEmpty())
        .toList();
  }

  static String people(List<Located<Who>> people) {
    return labels(people).stream().collect(Collectors.joining(", "));
  }
}
