package nl.codio.mend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;
import nl.codio.source.SourceText;

/**
 * Finds what can be put right in the files of a project, and puts right what has one right answer.
 * It remembers what it put right, so that two files never get the same new id.
 */
public final class Mender {

  private final Project project;
  private final Map<Path, SourceText> texts = new HashMap<>();

  /** A mender for the files of this project, as they were read, unsaved texts included. */
  public Mender(Project project) {
    this.project = project;
    project.files().forEach(it -> it.source().ifPresent(text -> texts.put(it.location(), text)));
  }

  /**
   * All that can be put right in a file, sure or not, in the order of the text. A file with
   * something in it that YAML reads otherwise than a person is left alone until that is mended.
   *
   * @param file one of the project
   */
  public List<Mend> mends(ReadFile file) {
    return file.source().stream()
        .flatMap(text -> look(file.location(), text).proposals().stream())
        .map(Proposal::mend)
        .sorted(Comparator.comparing(mend -> mend.place().span().start()))
        .toList();
  }

  /**
   * The file with all that has one right answer put right; nothing where there is no such thing.
   *
   * @param file one of the project
   * @throws UnsoundMendException when it would say something else than was meant
   */
  public Optional<Mended> mend(ReadFile file) {
    Optional<Mended> mended =
        file.source().flatMap(text -> new Rounds(text, now -> look(file.location(), now)).run());
    mended.ifPresent(it -> texts.put(file.location(), it.after()));
    return mended;
  }

  private Diagnosis look(Path location, SourceText text) {
    Optional<Opened> opened = Opened.of(text);
    List<Proposal> proposals = new ArrayList<>();
    opened.ifPresent(
        file -> {
          KnownNames names = KnownNames.of(project, location);
          GivenIds ids = new GivenIds(project, location, text, texts);
          Remedies.propose(file, names, ids, proposals::add);
        });
    return new Diagnosis(opened.map(Opened::root), proposals);
  }
}
