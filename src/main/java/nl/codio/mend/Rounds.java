package nl.codio.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Span;
import nl.codio.edit.Edit;
import nl.codio.edit.Patch;
import nl.codio.source.MappingNode;
import nl.codio.source.SourceText;

/**
 * Puts right what has one right answer, in as many rounds as it takes: what one mend uncovers, and
 * what clashes with another, waits for the next. Keys move last, inner groups before outer ones.
 * After each round the file is read again and must say what was meant.
 */
final class Rounds {

  /** Far more than a form has levels: the last rounds each move the keys of one. */
  private static final int MOST = 50;

  private final SourceText before;
  private final Function<SourceText, Diagnosis> look;
  private final List<Mend> done = new ArrayList<>();

  /** From the text as it is now to the text as it was, the last round first. */
  private final List<IntUnaryOperator> origins = new ArrayList<>();

  Rounds(SourceText before, Function<SourceText, Diagnosis> look) {
    this.before = before;
    this.look = look;
  }

  /**
   * What became of the text; nothing where there was nothing to do.
   *
   * @throws UnsoundMendException when it would say something else than was meant
   */
  Optional<Mended> run() {
    SourceText now = before;
    Diagnosis diagnosis = look.apply(now);
    List<Proposal> turn = Turn.of(diagnosis.proposals());
    for (int round = 0; !turn.isEmpty(); round++) {
      MappingNode root = diagnosis.root().orElseThrow();
      List<Effect> effects = turn.stream().flatMap(it -> it.effects().stream()).toList();
      Patch patch = patch(turn);
      SourceText next = new SourceText(now.file(), patch.applyTo(now.text()));
      diagnosis = look.apply(next);
      Optional<Object> saying = diagnosis.root().map(Saying::of);
      if (round == MOST || !saying.equals(Optional.of(Saying.after(root, effects)))) {
        throw new UnsoundMendException(turn.get(0).mend());
      }
      for (Proposal proposal : turn) {
        done.add(proposal.mend().at(origin(proposal.mend().place(), now)));
      }
      origins.add(0, patch.origins());
      now = next;
      turn = Turn.of(diagnosis.proposals());
    }
    done.sort(Comparator.comparing(mend -> mend.place().span().start()));
    return done.isEmpty() ? Optional.empty() : Optional.of(new Mended(before, now, done));
  }

  private static Patch patch(List<Proposal> turn) {
    List<Edit> edits = turn.stream().flatMap(it -> it.mend().patch().edits().stream()).toList();
    return new Patch(edits);
  }

  private Place origin(Place place, SourceText now) {
    if (origins.isEmpty()) {
      return place;
    }
    int index = now.indexOf(place.span().start());
    for (IntUnaryOperator origin : origins) {
      index = origin.applyAsInt(index);
    }
    Position start = before.positionOf(index);
    return new Place(place.file(), new Span(start, start));
  }
}
