package nl.codio.schema;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Kind;
import nl.codio.forms.Shape;
import nl.codio.language.Messages;

/** What a schema says to whoever fills in a form, besides the questions of the handbook. */
final class Words {

  private static final String BUNDLE = "schema.";
  private static final String ANSWER = BUNDLE + "answer.";

  private final Messages messages;

  Words(Messages messages) {
    this.messages = messages;
  }

  String of(String key, Object... arguments) {
    return messages.text(BUNDLE + key, arguments);
  }

  /** What there is to say of a key that the handbook asks nothing of. */
  Optional<String> key(String key) {
    String text = BUNDLE + "key." + key;
    return messages.has(text) ? Optional.of(messages.text(text)) : Optional.empty();
  }

  /** What kind of answer this is, with an example. */
  String answer(Kind<?> kind) {
    return kind.shape() instanceof Shape.Words choice
        ? of("answer.words", choice.words())
        : messages.text(ANSWER + name(kind));
  }

  /** What a group asks, by its keys. */
  String group(List<String> keys, boolean several) {
    return of(several ? "answer.list" : "answer.group", keys);
  }

  /** How the schema of this kind of answer is called within a file. */
  static String name(Kind<?> kind) {
    return Spelling.kebab(kind.name());
  }
}
