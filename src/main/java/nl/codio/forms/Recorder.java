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
 * labels, documentation and what an editor offers.
 */
public final class Recorder implements Form {

  private final String path;
  private final List<Question> questions;

  private Recorder(String path, List<Question> questions) {
    this.path = path;
    this.questions = questions;
  }

  /** Every question that this record asks, groups before what is in them, in order. */
  public static List<Question> questions(Function<Form, ?> read) {
    List<Question> questions = new ArrayList<>();
    Object unused = read.apply(new Recorder("", questions));
    return List.copyOf(questions);
  }

  /** The keys that this record asks for itself, those of every case of a fork included. */
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
    record(key, kind.name(), false, Optional.of(audience), marks);
    return Optional.empty();
  }

  @Override
  public <T> List<Located<T>> many(String key, Kind<T> kind, Audience audience, Mark... marks) {
    record(key, kind.name(), true, Optional.of(audience), marks);
    return List.of();
  }

  @Override
  public <T> Optional<Item<T>> group(String key, Function<Form, T> read, Mark... marks) {
    below(record(key, "groep", false, Optional.empty(), marks), read);
    return Optional.empty();
  }

  @Override
  public <T> List<Item<T>> list(String key, Function<Form, T> read, Mark... marks) {
    below(record(key, "groep", true, Optional.empty(), marks), read);
    return List.of();
  }

  @Override
  public <T> Optional<T> oneOf(List<Case<? extends T>> cases) {
    for (Case<? extends T> one : cases) {
      Object unused = one.read().apply(this);
    }
    return Optional.empty();
  }

  private void below(String group, Function<Form, ?> read) {
    Object unused = read.apply(new Recorder(group, questions));
  }

  private String record(
      String key, String kind, boolean several, Optional<Audience> audience, Mark... marks) {
    String full = path.isEmpty() ? key : path + "." + key;
    questions.add(new Question(full, kind, several, audience, List.of(marks)));
    return full;
  }
}
