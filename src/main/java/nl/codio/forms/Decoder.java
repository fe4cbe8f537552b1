package nl.codio.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;

/**
 * Answers a record's questions from one group of a located tree, and tells every problem with its
 * place: a key that nobody asked for, an answer of the wrong type, a needed one that is missing.
 */
final class Decoder implements Form {

  private final Group group;
  private final Session session;

  /** In the order of the form; there are too few of them to be hashed. */
  private final List<String> asked = new ArrayList<>();

  private final Set<String> unread = new HashSet<>();
  private boolean bareTaken;

  private Decoder(Group group, Session session) {
    this.group = group;
    this.session = session;
  }

  /** Reads a group, whatever stands there, and then tells which of its keys were not asked for. */
  static <T> Item<T> read(Group group, Session session, Function<Form, T> read) {
    Decoder decoder = new Decoder(group, session);
    T value = read.apply(decoder);
    Optional<Located<String>> remark =
        decoder.one(Item.REMARK_KEY, TextKind.TEXT, Audience.INTERNAL, Mark.RARE);
    decoder.finish(read);
    return new Item<>(value, group.place(), remark, decoder.unread);
  }

  @Override
  public <T> Optional<Located<T>> one(String key, Kind<T> kind, Audience audience, Mark... marks) {
    return answer(key, marks).flatMap(node -> parsed(node, key, kind, false));
  }

  @Override
  public <T> List<Located<T>> many(String key, Kind<T> kind, Audience audience, Mark... marks) {
    List<Located<T>> answers = new ArrayList<>();
    answer(key, marks)
        .ifPresent(
            node -> {
              for (Node item : answers(node)) {
                parsed(item, key, kind, true).ifPresent(answers::add);
              }
            });
    return List.copyOf(answers);
  }

  private <T> Optional<Located<T>> parsed(
      Node node, String key, Kind<T> kind, boolean oneOfSeveral) {
    Optional<T> value = kind.parse(node, session.asking(key, oneOfSeveral));
    if (value.isEmpty()) {
      unread.add(key);
    }
    return value.map(read -> new Located<>(read, node.place()));
  }

  @Override
  public <T> Optional<Item<T>> group(String key, Function<Form, T> read, Mark... marks) {
    Optional<Node> node = answer(key, marks);
    if (node.isEmpty()) {
      readEmpty(key, read);
      return Optional.empty();
    }
    return session.within(group, key, node.get(), read).flatMap(inner -> item(inner, read));
  }

  @Override
  public <T> List<Item<T>> list(String key, Function<Form, T> read, Mark... marks) {
    List<Item<T>> answers = new ArrayList<>();
    answer(key, marks)
        .ifPresent(
            node -> {
              for (Node item : items(node)) {
                session
                    .asItem(group, key, item, read)
                    .flatMap(inner -> item(inner, read))
                    .ifPresent(answers::add);
              }
            });
    return List.copyOf(answers);
  }

  @Override
  public <T> Optional<T> oneOf(List<Case<? extends T>> cases) {
    if (group.bare().isPresent()) {
      return Optional.of(cases.get(0).read().apply(this));
    }
    List<Case<? extends T>> present = cases.stream().filter(this::stands).toList();
    if (present.size() > 1) {
      tellBoth(present.get(0).key(), present.get(1).key());
    }
    if (present.isEmpty()) {
      cases.forEach(other -> asked.addAll(Recorder.keys(other.read())));
      if (group.complains()) {
        List<String> keys = cases.stream().<String>map(Case::key).toList();
        session.tell(Problems.missingOneOf(group.place(), keys));
      }
      return Optional.empty();
    }
    present.forEach(other -> asked.add(other.key()));
    return Optional.of(present.get(0).read().apply(this));
  }

  private boolean stands(Case<?> one) {
    return group.entry(one.key()).filter(entry -> !entry.value().isEmpty()).isPresent();
  }

  private void tellBoth(String first, String second) {
    Place place = group.entry(second).orElseThrow().key().place();
    Place other = group.entry(first).orElseThrow().key().place();
    session.tell(
        Problems.error("B025", place, first, second)
            .withRelated(other, Message.of("findings.B010.first", first)));
  }

  /** What stands behind this key, if anything does; what is missing is noted or told. */
  private Optional<Node> answer(String key, Mark... marks) {
    asked.add(key);
    if (group.bare().isPresent()) {
      boolean mine = !bareTaken && List.of(marks).contains(Mark.NAMES_ITEM);
      bareTaken |= mine;
      return mine ? Optional.of(group.bare().get()) : Optional.empty();
    }
    Optional<Entry> entry = group.entry(key);
    Optional<Node> node = entry.map(Entry::value).filter(value -> !value.isEmpty());
    if (node.isEmpty()) {
      noteMissing(key, entry.map(found -> found.key().place()), marks);
    }
    return node;
  }

  private void noteMissing(String key, Optional<Place> keyPlace, Mark... marks) {
    Place place = keyPlace.orElse(group.place());
    for (Mark mark : marks) {
      if (mark instanceof Mark.Expected expected && !group.inList()) {
        session.unanswered(unanswered(key, Optional.of(expected.phase()), place));
      } else if (mark == Mark.CLAIMS && !group.inList()) {
        session.unanswered(unanswered(key, Optional.empty(), place));
      } else if (mark == Mark.NEEDED && group.complains()) {
        session.tell(Problems.missing(place, group, key));
      }
    }
  }

  private Unanswered unanswered(String key, Optional<Phase> phase, Place place) {
    return new Unanswered(group.pathOf(key), phase, place);
  }

  private void readEmpty(String key, Function<Form, ?> read) {
    Optional<Entry> entry = group.entry(key);
    Group inner = group.empty(key, entry);
    Decoder decoder = new Decoder(inner, session);
    Object unused = read.apply(decoder);
    decoder.asked.add(Item.REMARK_KEY);
    decoder.finish(read);
  }

  private <T> Optional<Item<T>> item(Group inner, Function<Form, T> read) {
    if (inner.isEmpty()) {
      Decoder.read(inner, session, read);
      return Optional.empty();
    }
    return Optional.of(Decoder.read(inner, session, read));
  }

  /** What is answered in a list; an empty group is no answer, whatever it was meant to be. */
  private static List<Node> answers(Node node) {
    return node instanceof SequenceNode sequence
        ? sequence.items().stream().filter(item -> !item.isEmpty()).toList()
        : List.of(node);
  }

  private static List<Node> items(Node node) {
    return node instanceof SequenceNode sequence
        ? sequence.items().stream().filter(item -> !item.isEmpty() || hasKeys(item)).toList()
        : List.of(node);
  }

  private static boolean hasKeys(Node node) {
    return node instanceof MappingNode;
  }

  private void finish(Function<Form, ?> read) {
    group
        .bare()
        .filter(text -> !bareTaken)
        .ifPresent(text -> session.tell(Problems.bareText(text, group, Recorder.first(read))));
    Set<String> others = Set.of();
    for (Entry entry : group.entries()) {
      if (!asked.contains(entry.key().text()) && session.hasRoomFor("B020")) {
        others = others.isEmpty() ? Recorder.keys(read) : others;
        session.tell(unknown(entry, others));
      }
    }
  }

  private Finding unknown(Entry entry, Set<String> ofEveryCase) {
    ScalarNode key = entry.key();
    Optional<MappingNode> braces = group.mapping().filter(MappingNode::flow);
    if (braces.isPresent() && entry.value().isEmpty()) {
      return CutByComma.finding(key, braces.get());
    }
    if (ofEveryCase.contains(key.text())) {
      return Problems.otherCase(key);
    }
    return Problems.unknownKey(key, new LinkedHashSet<>(asked));
  }
}
