package nl.codio.scaffold;

import java.nio.file.Path;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/** The description of a case to begin with (bijlage 4). */
public record NewCase(SafeName name, boolean rare) {

  private static final Path CASES = Path.of("casussen");

  /** Where it stands. */
  public Path path() {
    return CASES.resolve(name.slug()).resolve("casus.yaml");
  }

  /** The file. */
  public NewFile file(Messages messages) {
    Blank blank = NewFile.blank(path(), FileKind.CASE, rare);
    return NewFile.of(path(), blank.with("titel", new Answer.Text(name.title())), messages);
  }
}
