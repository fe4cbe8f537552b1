package nl.codio.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.codio.forms.Mark;
import nl.codio.forms.Phase;
import nl.codio.forms.Question;
import nl.codio.forms.Unanswered;
import nl.codio.model.FileKind;
import nl.codio.project.Document;

/**
 * The cells of a printed form in which nothing is filled in.
 *
 * @param paths their keys, in the order of the form
 * @param total how many cells the form has in these phases; not counted when none is empty
 */
record EmptyCells(List<String> paths, int total) {

  EmptyCells {
    paths = List.copyOf(paths);
  }

  /** Those of these phases. */
  static EmptyCells of(Document<?> file, FileKind kind, Set<Phase> phases) {
    List<String> paths =
        file.unanswered().stream()
            .filter(cell -> cell.phase().filter(phases::contains).isPresent())
            .map(Unanswered::path)
            .toList();
    return new EmptyCells(paths, paths.isEmpty() ? 0 : asked(kind, phases).size());
  }

  /** Every cell that this form has in these phases. */
  static List<String> asked(FileKind kind, Set<Phase> phases) {
    return FormCells.of(kind).stream()
        .filter(question -> question.marks().stream().anyMatch(mark -> isIn(mark, phases)))
        .map(Question::path)
        .toList();
  }

  private static boolean isIn(Mark mark, Set<Phase> phases) {
    return mark instanceof Mark.Expected expected && phases.contains(expected.phase());
  }

  /** These, without some of which another finding tells. */
  EmptyCells without(Predicate<String> told) {
    return new EmptyCells(paths.stream().filter(told.negate()).toList(), total);
  }

  /** Tells them all as one advice at the top of the file, if there are any. */
  void tell(Document<?> file, Telling tell) {
    if (!paths.isEmpty()) {
      tell.at(file.place())
          .advising()
          .as(paths.size() == total ? "all-empty" : "empty")
          .say(paths.size(), total, paths);
    }
  }
}
