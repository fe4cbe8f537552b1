package nl.codio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.own.OwnTemplate;
import nl.codio.report.own.OwnTemplates;

/**
 * The types of report that projects have besides codio's.
 *
 * @param projects the templates of each
 */
record OwnTypes(List<OwnTemplates> projects) {

  /** Those of the project around a path, else of the projects below it; without one around here. */
  static OwnTypes around(Optional<String> path, Session session) {
    Path location =
        path.flatMap(typed -> Selection.locate(typed, session)).orElse(session.directory());
    return new OwnTypes(
        Selection.rootsAt(location, session).stream().map(OwnTemplates::of).toList());
  }

  /**
   * The type of this name.
   *
   * @throws WrongUse when there is none, or its template does not say what it needs
   */
  ReportType named(String name) {
    List<OwnTemplate> pages =
        projects.stream()
            .flatMap(own -> own.page(name).filter(OwnTemplate::isOwnType).stream())
            .toList();
    for (OwnTemplate page : pages) {
      Optional<ReportType> type = page.reportType();
      if (type.isPresent()) {
        return type.get();
      }
    }
    throw pages.isEmpty()
        ? new WrongUse(UsageErrors.notAChoice(ReportChoice.TYPE, name, names()))
        : new WrongUse(pages.stream().flatMap(page -> page.refusal().stream()).toList());
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(ReportTypes.names());
    projects.forEach(own -> names.addAll(own.typeNames()));
    return names.stream().distinct().toList();
  }
}
