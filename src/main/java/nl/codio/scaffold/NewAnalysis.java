package nl.codio.scaffold;

import java.nio.file.Path;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/**
 * A half-yearly analysis to begin with (3.4, step 4).
 *
 * @param period such as {@code 2026-H1}
 */
public record NewAnalysis(String period, boolean rare) {

  /** Where it stands. */
  public Path path() {
    return Path.of("analyse-" + period + ".yaml");
  }

  /** The file. */
  public NewFile file(Messages messages) {
    Blank blank = NewFile.blank(path(), FileKind.ANALYSIS, rare);
    return NewFile.of(path(), blank.with("periode", new Answer.Word(period)), messages);
  }
}
