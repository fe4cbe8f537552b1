package nl.codio.status;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Unanswered;
import nl.codio.project.Document;

/** Makes what comes next out of what is missing. */
final class Nexts {

  private Nexts() {}

  /** To fill in the first question that is open. */
  static Optional<Next> question(Cells cells, String why) {
    return cells.open().stream()
        .findFirst()
        .map(
            cell ->
                new Next.Fill(
                    Message.of(why, cells.open().size(), cells.total()),
                    cell.path(),
                    cells.place(cell)));
  }

  /** To do what a rule asks: the heaviest first. */
  static Optional<Next> norm(List<Gap> gaps) {
    Optional<Gap.OpenNorm> heaviest = Optional.empty();
    for (Gap gap : gaps) {
      if (gap instanceof Gap.OpenNorm norm && norm.holdsUp()) {
        boolean heavier =
            heaviest
                .map(
                    one ->
                        norm.finding().severity() != one.finding().severity()
                            && norm.finding().severity().atLeast(one.finding().severity()))
                .orElse(true);
        heaviest = heavier ? Optional.of(norm) : heaviest;
      }
    }
    return heaviest.map(norm -> new Next.Solve(norm.finding()));
  }

  /** To make a claim, or to fill in another key that stands where it can be found. */
  static Next fill(Message why, Document<?> file, String key) {
    Place place =
        file.unanswered().stream()
            .filter(one -> one.path().equals(key))
            .map(Unanswered::place)
            .findFirst()
            .orElse(file.place());
    return new Next.Fill(why, key, Cells.orWholeFile(place, file));
  }
}
