package nl.codio.model;

import java.util.Optional;
import java.util.function.Function;
import nl.codio.forms.Form;

/** The kinds of file, by the word that stands behind {@code soort}. */
public enum FileKind {
  /** The project itself: {@code codio.yaml}. */
  PROJECT("project", ProjectSettings::read),
  /** CODIO Strategie, bijlage 3. */
  STRATEGY("strategie", Strategy::read),
  /** The description of a case, bijlage 4. */
  CASE("casus", CaseDescription::read),
  /** One workshop of a case, bijlage 5 and 6. */
  WORKSHOP("workshop", Workshop::read),
  /** The log of what becomes of actions or measures (3.4). */
  PROGRESS("voortgang", ProgressLog::read),
  /** The half-yearly analysis of all reports (3.4, step 4). */
  ANALYSIS("analyse", Analysis::read);

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
  private final Function<Form, ? extends Content> read;

  FileKind(String word, Function<Form, ? extends Content> read) {
    this.word = word;
    this.read = read;
  }

  /** The word that stands behind {@code soort}. */
  public String word() {
    return word;
  }

  /** The kind of this word. */
  public static Optional<FileKind> of(String word) {
    for (FileKind kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Reads a whole file of this kind: its header, then what it holds. */
  public FileContent read(Form form) {
    return new FileContent(Header.read(form), read.apply(form));
  }
}
