package nl.codio.project;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.framework.Editions;
import nl.codio.framework.Framework;
import nl.codio.model.ProjectSettings;

/**
 * By which edition of the framework each file of a project is judged: its own, else that of the
 * project, else the newest. One that is not known is told as an error, and the next in line is
 * used.
 *
 * @param editions all that are known
 * @param ofProject that of the project
 */
record FrameworkChoice(Editions editions, Framework ofProject) {

  static FrameworkChoice of(Editions editions, Optional<Document<ProjectSettings>> settings) {
    return new FrameworkChoice(
        editions, settings.flatMap(file -> own(editions, file)).orElseGet(editions::newest));
  }

  Framework of(Document<?> file) {
    return own(editions, file).orElse(ofProject);
  }

  private static Optional<Framework> own(Editions editions, Document<?> file) {
    Optional<LocalDate> named = file.header().edition().map(Located::value);
    return named.flatMap(editions::find);
  }
}
