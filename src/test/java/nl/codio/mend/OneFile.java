package nl.codio.mend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.framework.Editions;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.project.OpenFiles;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import nl.codio.project.ReadFile;

/** Mends a file that is nowhere on disk, in a project of its own. */
record OneFile(Project project, ReadFile file) {

  private static final Path FOLDER = Path.of("nergens").toAbsolutePath();
  private static final Messages DUTCH = Messages.in(Language.NL);

  static OneFile of(String text) {
    return of(text.getBytes(UTF_8));
  }

  static OneFile of(byte[] bytes) {
    Path location = FOLDER.resolve("bestand.yaml");
    OpenFiles open = new OpenFiles(Map.of(location, bytes));
    Project project = new ProjectReader(Editions.known(), FOLDER, open).alone(location);
    return new OneFile(project, project.files().get(0));
  }

  Optional<Mended> mended() {
    return new Mender(project).mend(file);
  }

  /** The text after mending. */
  String after() {
    return mended().map(it -> it.after().text()).orElse(file.source().orElseThrow().text());
  }

  List<Mend> mends() {
    return new Mender(project).mends(file);
  }

  /** A mend in a line: where, what, and whether it is sure. */
  static String line(Mend mend) {
    return mend.place().span().startLine()
        + ":"
        + mend.place().span().startColumn()
        + ": "
        + DUTCH.text(mend.title().key(), mend.title().arguments())
        + mend.finding().map(code -> " (" + code + ")").orElse("")
        + (mend.sure() ? "" : " ?")
        + "\n";
  }
}
