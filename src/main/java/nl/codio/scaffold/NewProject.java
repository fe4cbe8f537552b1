package nl.codio.scaffold;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/**
 * A project to begin with: whose it is, its strategy and a first case.
 *
 * @param organisation whose it is; empty when that is filled in later
 * @param edition of the handbook
 * @param withStrategy whether the organisation also makes a strategy (R146)
 * @param firstCase the case to begin with
 * @param rare whether seldom used fields stand in the files too
 */
public record NewProject(
    String organisation,
    LocalDate edition,
    boolean withStrategy,
    SafeName firstCase,
    boolean rare) {

  /** The file that makes a folder a project. */
  public static final Path FILE = Path.of("codio.yaml");

  /** The files, {@code codio.yaml} first. */
  public List<NewFile> files(Messages messages) {
    List<NewFile> files = new ArrayList<>();
    files.add(NewFile.of(FILE, settings(), messages));
    if (withStrategy) {
      files.add(new NewStrategy(Optional.empty(), organisation, List.of(), rare).file(messages));
    }
    files.add(new NewCase(firstCase, rare).file(messages));
    return files;
  }

  private Blank settings() {
    Blank blank =
        NewFile.blank(FILE, FileKind.PROJECT, rare)
            .with("kader", new Answer.Word(edition.toString()))
            .with("taal", new Answer.Word("nl"))
            .with("openbaar", new Answer.Word("nee"))
            .with("thema", new Answer.Word("neutraal"));
    Blank named =
        organisation.isEmpty() ? blank : blank.with("organisatie", new Answer.Text(organisation));
    return withStrategy
        ? named.with("strategie", new Answer.Word(NewStrategy.FILE.toString()))
        : named;
  }
}
