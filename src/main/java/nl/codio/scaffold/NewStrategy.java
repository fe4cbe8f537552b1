package nl.codio.scaffold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/**
 * A strategy to begin with (bijlage 3).
 *
 * @param title what it is called; absent for a name made of that of the organisation
 * @param organisation whose it is; empty when that is not known
 * @param earlier the names of the strategies that stand beside it, the newest last: it replaces
 *     that one (R003)
 */
public record NewStrategy(
    Optional<String> title, String organisation, List<String> earlier, boolean rare) {

  /** Where it stands. */
  public static final Path FILE = Path.of("strategie.yaml");

  /** Copies the list. */
  public NewStrategy {
    earlier = List.copyOf(earlier);
  }

  /** The file. */
  public NewFile file(Messages messages) {
    String called =
        title.orElseGet(() -> messages.text("scaffold.strategie.titel", organisation).strip());
    Blank blank =
        NewFile.blank(FILE, FileKind.STRATEGY, rare).with("titel", new Answer.Text(called));
    Blank linked =
        earlier.isEmpty()
            ? blank
            : blank.with("vervangt", new Answer.Text(earlier.get(earlier.size() - 1)));
    return NewFile.of(FILE, linked, messages);
  }
}
