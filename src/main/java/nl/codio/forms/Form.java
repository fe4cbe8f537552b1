package nl.codio.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Located;

/**
 * What a record may ask of the form it stands in. A {@code read} method asks in the order of the
 * printed form and never branches on an answer: a condition on another answer is a rule.
 */
public interface Form {

  /** The answer to one question; nothing when it is not filled in. */
  <T> Optional<Located<T>> one(String key, Kind<T> kind, Audience audience, Mark... marks);

  /** The answers to one question that may have several; a single one may stand without a list. */
  <T> List<Located<T>> many(String key, Kind<T> kind, Audience audience, Mark... marks);

  /** A group of questions; nothing when none of them is filled in. */
  <T> Optional<Item<T>> group(String key, Function<Form, T> read, Mark... marks);

  /** A list of groups; one may stand without a list, and bare text answers its naming question. */
  <T> List<Item<T>> list(String key, Function<Form, T> read, Mark... marks);

  /** The only fork: exactly one of these keys stands here, and says which case this is. */
  <T> Optional<T> oneOf(List<Case<? extends T>> cases);
}
