package nl.codio.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Span;
import nl.codio.edit.Edit;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;
import nl.codio.source.SourceText;

/** Keys between braces on one line. What stands between them stays where it is. */
record FlowKeys(SourceText source, MappingNode keys) {

  /** The edit that puts them in this order; nothing where they are not simply side by side. */
  Optional<Edit> inOrder(List<Integer> order) {
    Span whole = keys.place().span();
    if (whole.startLine() != whole.endLine()) {
      return Optional.empty();
    }
    List<String> entries = new ArrayList<>();
    List<String> between = new ArrayList<>();
    int end = -1;
    for (Entry entry : keys.entries()) {
      int start = source.indexOf(entry.key().place().span().start());
      if (end >= 0) {
        between.add(source.text().substring(end, start));
      }
      int colon = source.indexOf(entry.key().place().span().end());
      end = source.indexOf(entry.value().place().span().end());
      if (end <= colon || source.text().charAt(colon) != ':') {
        return Optional.empty();
      }
      entries.add(source.text().substring(start, end));
    }
    if (!between.stream().allMatch(it -> it.strip().equals(","))) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < order.size(); i++) {
      text.append(i == 0 ? "" : between.get(i - 1)).append(entries.get(order.get(i)));
    }
    int first = source.indexOf(keys.entries().get(0).key().place().span().start());
    return Optional.of(new Edit(first, end, text.toString()));
  }
}
