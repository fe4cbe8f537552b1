package nl.codio.scaffold;

import java.nio.file.Path;
import java.util.List;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/**
 * A log to begin with (3.4, step 3).
 *
 * @param folder that of a case, below the root of the project; empty for the log of the measures
 */
public record NewLog(Path folder, boolean rare) {

  /** Where it stands. */
  public Path path() {
    return folder.resolve("voortgang.yaml");
  }

  /**
   * The file, with lines to take over: two people who both add one do not get in each other's way.
   */
  public NewFile file(Messages messages) {
    String which = folder.toString().isEmpty() ? "maatregel" : "actie";
    List<String> lines = List.of(messages.text("scaffold.voortgang." + which).split("\n", -1));
    Blank blank =
        NewFile.blank(path(), FileKind.PROGRESS, rare).with("regels", new Answer.Example(lines));
    return NewFile.of(path(), blank, messages);
  }
}
