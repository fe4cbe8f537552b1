package nl.codio.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Finding;
import nl.codio.source.MappingNode;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;

/** What is gathered while one file is decoded. */
final class Session {

  private static final int MOST_OF_ONE_CODE = 100;

  private final Map<String, Integer> told = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unanswered> unanswered = new ArrayList<>();

  /** Tells it, unless so many of its code were told that nobody reads one more. */
  void tell(Finding finding) {
    if (hasRoomFor(finding.code())) {
      told.merge(finding.code(), 1, Integer::sum);
      findings.add(finding);
    }
  }

  /** Whether one more of this code is told: finding the nearest name takes its time. */
  boolean hasRoomFor(String code) {
    return told.getOrDefault(code, 0) < MOST_OF_ONE_CODE;
  }

  void unanswered(Unanswered question) {
    unanswered.add(question);
  }

  List<Finding> findings() {
    return findings;
  }

  List<Unanswered> unanswered() {
    return unanswered;
  }

  /** The group that stands behind a key. */
  Optional<Group> within(Group parent, String key, Node node, Function<Form, ?> read) {
    if (node instanceof SequenceNode) {
      tell(Problems.listForGroup(node, key, Recorder.first(read).path()));
      return Optional.empty();
    }
    return group(parent.pathOf(key), parent.inList(), key, node, read);
  }

  /** The group that is one item of the list behind a key. */
  Optional<Group> asItem(Group parent, String key, Node node, Function<Form, ?> read) {
    return group(parent.pathOf(key), true, key, node, read);
  }

  private Optional<Group> group(
      String path, boolean inList, String key, Node node, Function<Form, ?> read) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(
          new Group(Optional.of(mapping), Optional.empty(), path, inList, node.place()));
    }
    if (node instanceof ScalarNode text) {
      return Optional.of(
          new Group(Optional.empty(), Optional.of(text), path, inList, node.place()));
    }
    tell(Problems.listForItem(node, key, Recorder.first(read).path()));
    return Optional.empty();
  }

  /** What a kind may know and say while it reads the answer to this question. */
  Asking asking(String key, boolean several) {
    return new Asking() {
      @Override
      public String key() {
        return key;
      }

      @Override
      public boolean several() {
        return several;
      }

      @Override
      public void tell(Finding finding) {
        Session.this.tell(finding);
      }

      @Override
      public <T> Optional<Item<T>> inner(Node node, Function<Form, T> read) {
        return group(key, true, key, node, read)
            .map(group -> Decoder.read(group, Session.this, read));
      }
    };
  }
}
