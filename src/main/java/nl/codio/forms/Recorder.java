package nl.codio.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.codio.diagnostics.Located;

/**
 * Answers nothing and writes down every question: the description of a form, from which come
 * schema, scaffold, labels and documentation.
 */
public final class Recorder implements Form {

  private final List<Part> parts = new ArrayList<>();

  private Recorder() {}

  /** The parts of the form that this record reads, in order. */
  public static List<Part> parts(Function<Form, ?> read) {
    Recorder recorder = new Recorder();
    Object unused = read.apply(recorder);
    return List.copyOf(recorder.parts);
  }

  /** Every question that this record asks, groups before what is in them, in order. */
  public static List<Question> questions(Function<Form, ?> read) {
    return Question.of(parts(read));
  }

  /** The keys that this record asks for itself, those of every side of a fork included. */
  static Set<String> keys(Function<Form, ?> read) {
    Set<String> keys = new LinkedHashSet<>();
    for (Question question : questions(read)) {
      if (question.path().indexOf('.') < 0) {
        keys.add(question.path());
      }
    }
    return keys;
  }

  /** The first question of this record that is not seldom used: what an example shows. */
  static Question first(Function<Form, ?> read) {
    List<Question> questions = questions(read);
    for (Question question : questions) {
      if (!question.marks().contains(Mark.RARE)) {
        return question;
      }
    }
    return questions.get(0);
  }

  @Override
  public <T> Optional<Located<T>> one(String key, Kind<T> kind, Audience audience, Mark... marks) {
    parts.add(new Part.Ask(key, kind, false, audience, List.of(marks)));
    return Optional.empty();
  }

  @Override
  public <T> List<Located<T>> many(String key, Kind<T> kind, Audience audience, Mark... marks) {
    parts.add(new Part.Ask(key, kind, true, audience, List.of(marks)));
    return List.of();
  }

  @Override
  public <T> Optional<Item<T>> group(String key, Function<Form, T> read, Mark... marks) {
    parts.add(new Part.Group(key, false, parts(read), List.of(marks)));
    return Optional.empty();
  }

  @Override
  public <T> List<Item<T>> list(String key, Function<Form, T> read, Mark... marks) {
    parts.add(new Part.Group(key, true, parts(read), List.of(marks)));
    return List.of();
  }

  @Override
  public <T> Optional<T> oneOf(List<Case<? extends T>> cases) {
    List<Part.Side> sides = new ArrayList<>();
    for (Case<? extends T> one : cases) {
      sides.add(new Part.Side(one.key(), parts(one.read())));
    }
    parts.add(new Part.Fork(List.copyOf(sides)));
    return Optional.empty();
  }
}
