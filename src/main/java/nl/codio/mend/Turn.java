package nl.codio.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.codio.edit.Edit;

/** Which mends are made together: those that are sure and stay clear of each other. */
final class Turn {

  private static final Comparator<Proposal> OUTER_FIRST =
      Comparator.comparingInt(Turn::start)
          .thenComparing(Comparator.comparingInt(Turn::end).reversed());

  private Turn() {}

  /**
   * The next to make; none when all is done. Ids are given once the actions can be read, and keys
   * move only when nothing else is left.
   */
  static List<Proposal> of(List<Proposal> proposals) {
    List<Proposal> ids = new ArrayList<>();
    List<Proposal> moves = new ArrayList<>();
    List<Proposal> others = new ArrayList<>();
    for (Proposal proposal : proposals) {
      if (proposal.isSure()) {
        String what = proposal.mend().title().key();
        (what.equals(KeyOrder.TITLE) ? moves : what.equals(ActionId.TITLE) ? ids : others)
            .add(proposal);
      }
    }
    if (!others.isEmpty()) {
      return clear(others);
    }
    return ids.isEmpty() ? innermost(moves) : clear(ids);
  }

  private static List<Proposal> clear(List<Proposal> proposals) {
    proposals.sort(Comparator.comparingInt(Turn::start).thenComparingInt(Turn::end));
    List<Proposal> clear = new ArrayList<>();
    int done = -1;
    boolean insertion = false;
    for (Proposal proposal : proposals) {
      boolean puts = start(proposal) == end(proposal);
      if (start(proposal) > done || (start(proposal) == done && !(puts && insertion))) {
        clear.add(proposal);
        done = end(proposal);
        insertion = puts;
      }
    }
    return clear;
  }

  private static List<Proposal> innermost(List<Proposal> moves) {
    moves.sort(OUTER_FIRST);
    List<Proposal> innermost = new ArrayList<>();
    for (int i = 0; i < moves.size(); i++) {
      boolean holdsNext = i + 1 < moves.size() && start(moves.get(i + 1)) < end(moves.get(i));
      if (!holdsNext) {
        innermost.add(moves.get(i));
      }
    }
    return innermost;
  }

  private static int start(Proposal proposal) {
    return proposal.mend().patch().edits().get(0).start();
  }

  private static int end(Proposal proposal) {
    List<Edit> edits = proposal.mend().patch().edits();
    return edits.get(edits.size() - 1).end();
  }
}
