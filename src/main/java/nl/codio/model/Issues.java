package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.DESCRIPTION;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;

/** Which chances and risks a case has, and for whom (R188, R189). */
public record Issues(List<Item<Issue>> chances, List<Item<Issue>> risks) {

  /** One chance or risk. */
  public record Issue(Optional<Located<String>> text, List<Located<String>> forWhom) {

    static Issue chance(Form form) {
      return read(form, "kans");
    }

    static Issue risk(Form form) {
      return read(form, "risico");
    }

    private static Issue read(Form form, String key) {
      return new Issue(
          form.one(key, Kinds.TEXT, INTERNAL, NAMES_ITEM, NEEDED),
          form.many("voor", Kinds.LINE, INTERNAL));
    }
  }

  static Issues read(Form form) {
    return new Issues(
        form.list("kansen", Issue::chance, askedBy("R188"), expected(DESCRIPTION)),
        form.list("risicos", Issue::risk, askedBy("R189"), expected(DESCRIPTION)));
  }
}
