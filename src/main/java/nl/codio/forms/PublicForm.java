package nl.codio.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.codio.diagnostics.Located;

/**
 * Answers as another form does, but only what everybody may read: the public edition. What is not
 * public is nothing, as if it were not filled in; people are their functions.
 */
public final class PublicForm implements Form {

  private final Form form;
  private final Discretion discretion;
  private final Consumer<Located<String>> texts;

  private PublicForm(Form form, Discretion discretion, Consumer<Located<String>> texts) {
    this.form = form;
    this.discretion = discretion;
    this.texts = texts;
  }

  /**
   * Reads what this record reads, as far as everybody may see it. Remarks are public only in a
   * group that says so; the one at the top of a file is read by nobody, and so stays out.
   *
   * @param texts is given each text of which all is public, with its place
   */
  public static <T> Function<Form, T> reading(
      Function<Form, T> read, Discretion discretion, Consumer<Located<String>> texts) {
    return form -> read.apply(new PublicForm(form, discretion, texts));
  }

  @Override
  public <T> Optional<Located<T>> one(String key, Kind<T> kind, Audience audience, Mark... marks) {
    return form.one(key, kind, audience, marks).flatMap(answer -> open(answer, kind, audience));
  }

  @Override
  public <T> List<Located<T>> many(String key, Kind<T> kind, Audience audience, Mark... marks) {
    List<Located<T>> answers = new ArrayList<>();
    for (Located<T> answer : form.many(key, kind, audience, marks)) {
      open(answer, kind, audience).ifPresent(answers::add);
    }
    return List.copyOf(answers);
  }

  private <T> Optional<Located<T>> open(Located<T> answer, Kind<T> kind, Audience audience) {
    if (audience != Audience.PUBLIC) {
      return Optional.empty();
    }
    if (answer.value() instanceof String text) {
      texts.accept(new Located<>(text, answer.place()));
    }
    return kind.open(answer.value(), discretion).map(open -> new Located<>(open, answer.place()));
  }

  @Override
  public <T> Optional<Item<T>> group(String key, Function<Form, T> read, Mark... marks) {
    return form.group(key, reading(read, discretion, texts), marks)
        .filter(item -> asksInPublic(read, marks))
        .map(item -> open(item, marks));
  }

  @Override
  public <T> List<Item<T>> list(String key, Function<Form, T> read, Mark... marks) {
    List<Item<T>> items = form.list(key, reading(read, discretion, texts), marks);
    return items.isEmpty() || !asksInPublic(read, marks)
        ? List.of()
        : items.stream().map(item -> open(item, marks)).toList();
  }

  /** Of a group without any public question not even the number of its items is told. */
  private static boolean asksInPublic(Function<Form, ?> read, Mark... marks) {
    return isRemarkPublic(marks)
        || Recorder.questions(read).stream().anyMatch(PublicForm::isPublic);
  }

  private static boolean isPublic(Question question) {
    return question.audience().filter(Audience.PUBLIC::equals).isPresent();
  }

  private <T> Item<T> open(Item<T> item, Mark... marks) {
    if (!isRemarkPublic(marks)) {
      return new Item<>(item.value(), item.place(), Optional.empty(), item.unread());
    }
    item.remark().ifPresent(texts);
    return item;
  }

  private static boolean isRemarkPublic(Mark... marks) {
    return List.of(marks).contains(Mark.PUBLIC_REMARK);
  }

  @Override
  public <T> Optional<T> oneOf(List<Case<? extends T>> cases) {
    List<Case<? extends Optional<T>>> open = new ArrayList<>();
    for (Case<? extends T> one : cases) {
      open.add(open(one));
    }
    return form.<Optional<T>>oneOf(open).flatMap(Function.identity());
  }

  /** A case whose own key is not public is no answer at all: not even that it stands there. */
  private <T> Case<Optional<T>> open(Case<? extends T> one) {
    boolean tells =
        Recorder.questions(one.read()).stream()
            .anyMatch(question -> question.path().equals(one.key()) && isPublic(question));
    return new Case<>(
        one.key(),
        inner -> {
          T answer = one.read().apply(new PublicForm(inner, discretion, texts));
          return tells ? Optional.of(answer) : Optional.empty();
        });
  }
}
