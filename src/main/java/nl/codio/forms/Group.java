package nl.codio.forms;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Place;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;
import nl.codio.source.ScalarNode;

/**
 * The part of a tree from which one record is read.
 *
 * @param mapping its keys; absent when the group is not there, or stands as bare text
 * @param bare the text that stands in place of keys
 * @param path its keys from the top of the file, joined by full stops; empty at the top
 * @param inList whether it is, or lies in, an item of a list
 */
record Group(
    Optional<MappingNode> mapping,
    Optional<ScalarNode> bare,
    String path,
    boolean inList,
    Place place) {

  /** The top of a file. */
  static Group top(MappingNode root) {
    return new Group(Optional.of(root), Optional.empty(), "", false, root.place());
  }

  Optional<Entry> entry(String key) {
    return mapping.flatMap(keys -> keys.entry(key));
  }

  List<Entry> entries() {
    return mapping.map(MappingNode::entries).orElse(List.of());
  }

  boolean isEmpty() {
    return bare.isEmpty() && mapping.map(MappingNode::isEmpty).orElse(true);
  }

  /** Whether something is filled in here, so that what is needed may not be missing. */
  boolean complains() {
    return !isEmpty();
  }

  String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The last key of the path. */
  String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** A group below this one in which nothing is filled in, though its keys may stand there. */
  Group empty(String key, Optional<Entry> entry) {
    return new Group(
        entry.map(Entry::value).filter(MappingNode.class::isInstance).map(MappingNode.class::cast),
        Optional.empty(),
        pathOf(key),
        inList,
        entry.map(found -> found.key().place()).orElse(place));
  }
}
