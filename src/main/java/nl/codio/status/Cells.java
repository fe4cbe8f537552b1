package nl.codio.status;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Phase;
import nl.codio.forms.Unanswered;
import nl.codio.model.FileKind;
import nl.codio.project.Document;

/**
 * The questions that a form asks in some of its phases.
 *
 * @param form the word of the kind of file
 * @param total how many there are
 * @param open those that nobody answered, in the order of the form
 * @param file where they are asked
 */
record Cells(String form, int total, List<Unanswered> open, Document<?> file) {

  Cells {
    open = List.copyOf(open);
  }

  static Cells of(Document<?> file, FileKind kind, Set<Phase> phases, Totals totals) {
    int total = phases.stream().mapToInt(phase -> totals.of(kind, phase)).sum();
    List<Unanswered> open =
        file.unanswered().stream()
            .filter(cell -> cell.phase().filter(phases::contains).isPresent())
            .toList();
    return new Cells(kind.word(), total, open, file);
  }

  /** These, where what is told elsewhere counts as answered. */
  Cells answeredElsewhere(Predicate<String> told) {
    return new Cells(
        form, total, open.stream().filter(cell -> !told.test(cell.path())).toList(), file);
  }

  /** A key that stands nowhere has the place of the whole file: no line would lead to it. */
  static Place orWholeFile(Place place, Document<?> file) {
    return place.span().start().equals(file.place().span().start()) ? Place.of(file.name()) : place;
  }

  Place place(Unanswered cell) {
    return orWholeFile(cell.place(), file);
  }

  int answered() {
    return total - open.size();
  }

  boolean isOpen(String key) {
    return open.stream().anyMatch(cell -> cell.path().equals(key));
  }

  List<Gap.OpenQuestion> gaps() {
    return open.stream().map(cell -> new Gap.OpenQuestion(form, cell.path(), place(cell))).toList();
  }
}
