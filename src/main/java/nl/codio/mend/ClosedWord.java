package nl.codio.mend;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.codio.diagnostics.NearestNames;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Kind;
import nl.codio.forms.Shape;
import nl.codio.mend.FilledForm.Answer;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.YesNo;

/**
 * Another spelling of a word of a closed list becomes that word ({@code Onder voorwaarden}: {@code
 * onder-voorwaarden}; {@code yes} and {@code true}: {@code ja}). For one that is not on the list
 * the nearest are suggested.
 */
final class ClosedWord implements Remedy {

  @Override
  public void propose(Patient file, Consumer<Proposal> to) {
    for (Answer answer : file.form().answers()) {
      Kind<?> kind = answer.ask().kind();
      if (kind.equals(Kinds.YES_NO)) {
        yesOrNo(file, answer, "B030", to);
      } else if (kind.equals(Kinds.CLAIM)) {
        yesOrNo(file, answer, "B024", to);
      } else if (kind.shape() instanceof Shape.Words words) {
        word(file, answer, words.words(), to);
      }
    }
  }

  private static void yesOrNo(Patient file, Answer answer, String code, Consumer<Proposal> to) {
    boolean read = Acceptance.of(answer.ask().kind(), answer.text());
    YesNo.meant(answer.text())
        .filter(word -> !word.equals(answer.text()))
        .flatMap(
            word ->
                file.written()
                    .instead(answer.node(), word, Optional.of(code).filter(it -> !read), true))
        .ifPresent(to);
  }

  private static void word(Patient file, Answer answer, List<String> words, Consumer<Proposal> to) {
    String text = answer.text();
    if (words.contains(text)) {
      return;
    }
    Optional<String> meant =
        sameAs(text, words).or(() -> YesNo.meant(text).filter(words::contains));
    List<String> likely = meant.map(List::of).orElseGet(() -> NearestNames.nearest(text, words));
    for (String word : likely) {
      file.written()
          .instead(answer.node(), word, Optional.of("B023"), meant.isPresent())
          .ifPresent(to);
    }
  }

  /** The only one of these names that is spelled so, apart from capitals, hyphens and the like. */
  static Optional<String> sameAs(String text, List<String> names) {
    String folded = Spelling.fold(text.replace('_', '-'));
    List<String> same = names.stream().filter(it -> Spelling.fold(it).equals(folded)).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
