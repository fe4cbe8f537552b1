package nl.codio.forms;

import java.util.Collection;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Meant;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;

/** The findings about the shape of a record, B020 to B039. */
final class Problems {

  private Problems() {}

  static Finding error(String code, Place place, Object... arguments) {
    return Finding.of(code, Severity.ERROR, place, Message.of("findings." + code, arguments));
  }

  static Finding error(String code, String variant, Place place, Object... arguments) {
    Message message = Message.of("findings." + code + "." + variant, arguments);
    return Finding.of(code, Severity.ERROR, place, message);
  }

  static Finding hinted(Finding finding, String key, Object... arguments) {
    return finding.withHint(Message.of("findings." + key, arguments));
  }

  static Finding unknownKey(ScalarNode key, Collection<String> known) {
    Finding finding = error("B020", key.place(), key.text());
    List<String> nearest = NearestNames.nearest(key.text(), known);
    return nearest.isEmpty()
        ? hinted(finding, "B020.hint", List.copyOf(known))
        : finding.withCaption(didYouMean(nearest));
  }

  static Finding otherCase(ScalarNode key) {
    return error("B020", "other-case", key.place(), key.text());
  }

  static Finding missing(Place place, Group group, String key) {
    String hint = group.path().isEmpty() && !group.inList() ? "B022.top.hint" : "B022.hint";
    return hinted(error("B022", place, key), hint, key);
  }

  static Finding missingOneOf(Place place, List<String> keys) {
    return error("B022", "one-of", place, String.join("\", \"", keys));
  }

  static Finding bareText(ScalarNode text, Group group, Question first) {
    Finding finding = error("B021", "group", text.place(), group.key());
    if (!group.inList()) {
      return hinted(finding, "B021.group.hint", group.key(), first.path());
    }
    return first.several()
        ? hinted(finding, "B021.list.hint", group.key(), first.path())
        : hinted(finding, "B021.item.hint", group.key(), first.path(), text.text());
  }

  static Finding listForGroup(Node node, String key, String firstKey) {
    return hinted(error("B021", "list", node.place(), key), "B021.group.hint", key, firstKey);
  }

  static Finding listForItem(Node node, String key, String firstKey) {
    return hinted(error("B021", "list", node.place(), key), "B021.list.hint", key, firstKey);
  }

  static Message didYouMean(List<String> nearest) {
    return Meant.names(nearest);
  }
}
