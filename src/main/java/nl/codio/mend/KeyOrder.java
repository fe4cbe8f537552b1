package nl.codio.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.edit.Edit;
import nl.codio.edit.Patch;
import nl.codio.forms.Item;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;

/**
 * Keys come in the order of the form, each with the comments that belong to it. Where it is not
 * certain what belongs to what, they stay as they are.
 */
final class KeyOrder implements Remedy {

  static final String TITLE = "mend.order";

  /** What has no place of its own in a form: it stays behind what it follows, or at the end. */
  private static final Set<String> ANYWHERE = Set.of(Item.REMARK_KEY, "afwijkingen");

  @Override
  public void propose(Patient file, Consumer<Proposal> to) {
    for (FilledForm.Group group : file.form().groups()) {
      MappingNode keys = group.node();
      List<Integer> order = order(keys, group.fields());
      if (!isInOrder(order)) {
        Optional<Edit> edit =
            keys.flow()
                ? new FlowKeys(file.source(), keys).inOrder(order)
                : new BlockKeys(file.source(), keys).inOrder(order);
        edit.ifPresent(it -> to.accept(proposal(keys, order, it)));
      }
    }
  }

  private static Proposal proposal(MappingNode keys, List<Integer> order, Edit edit) {
    List<Integer> moved = moved(order);
    List<String> names = moved.stream().map(at -> keys.entries().get(at).key().text()).toList();
    Place place = keys.entries().get(moved.get(0)).key().place();
    Message title = Message.of(TITLE, names);
    return new Proposal(new Mend(title, Optional.empty(), place, Patch.of(edit), true), List.of());
  }

  /** Those that stand out of order: all but the longest row of them that is in order. */
  private static List<Integer> moved(List<Integer> order) {
    int[] length = new int[order.size()];
    int best = 0;
    for (int i = 0; i < length.length; i++) {
      for (int j = 0; j < i; j++) {
        length[i] = order.get(j) < order.get(i) ? Math.max(length[i], length[j] + 1) : length[i];
      }
      best = Math.max(best, length[i]);
    }
    List<Integer> moved = new ArrayList<>();
    int limit = Integer.MAX_VALUE;
    for (int i = length.length - 1; i >= 0; i--) {
      if (length[i] == best && order.get(i) < limit) {
        limit = order.get(i);
        best--;
      } else {
        moved.add(0, order.get(i));
      }
    }
    return moved;
  }

  private static boolean isInOrder(List<Integer> order) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i) != i) {
        return false;
      }
    }
    return true;
  }

  /** Where each key has to come from; as it is where a key is not known. */
  private static List<Integer> order(MappingNode keys, Fields fields) {
    List<String> form = fields.keys().stream().filter(key -> !ANYWHERE.contains(key)).toList();
    List<Entry> entries = keys.entries();
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    List<Integer> last = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String key = entries.get(i).key().text();
      if (!ANYWHERE.contains(key)) {
        if (!form.contains(key)) {
          return List.of();
        }
        runs.add(new ArrayList<>(List.of(i)));
      } else if (isRest(entries, i)) {
        last.add(i);
      } else {
        (runs.isEmpty() ? first : runs.get(runs.size() - 1)).add(i);
      }
    }
    runs.sort(Comparator.comparingInt(run -> form.indexOf(entries.get(run.get(0)).key().text())));
    List<Integer> order = new ArrayList<>(first);
    runs.forEach(order::addAll);
    order.addAll(last);
    return order;
  }

  private static boolean isRest(List<Entry> entries, int from) {
    return entries.subList(from, entries.size()).stream()
        .allMatch(entry -> ANYWHERE.contains(entry.key().text()));
  }
}
