package nl.codio.report.assembly;

import java.time.LocalDate;
import nl.codio.diagnostics.Located;
import nl.codio.model.Strategy;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.report.StrategyReport;

/** The head that all documents about a strategy have. */
final class StrategyHeads {

  private StrategyHeads() {}

  static StrategyReport.Head of(Project project, StrategyVersion version, Request request) {
    Strategy strategy = version.document().content();
    return new StrategyReport.Head(
        project.organisation().orElse(""),
        Texts.of(strategy.title()),
        Texts.of(strategy.adopted()),
        Texts.people(strategy.owners()),
        Texts.people(strategy.official()),
        Texts.people(strategy.administrator()),
        edition(project, version).toString(),
        request.today().toString(),
        request.words(version.values().framework()).isTranslated());
  }

  private static LocalDate edition(Project project, StrategyVersion version) {
    return version.document().header().edition().map(Located::value).orElseGet(project::edition);
  }
}
