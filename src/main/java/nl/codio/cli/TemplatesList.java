package nl.codio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.output.Columns;
import nl.codio.report.library.Macro;
import nl.codio.report.library.Original;

/** {@code codio templates list [NAAM]}: all templates, or the macros of one. */
final class TemplatesList {

  private final Session session;

  TemplatesList(Session session) {
    this.session = session;
  }

  ExitCode run(List<String> names, Arguments arguments) {
  return ExitCode.FINE;
  }
}
