package nl.codio.cli;

import java.util.Optional;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportTypes;
import picocli.CommandLine.Model.OptionSpec;

/** The options by which someone says which report is meant. */
final class ReportChoice {

  static final String TYPE = "--type";
  private static final String WORKSHOP = "--workshop";

  private ReportChoice() {}

  static OptionSpec type() {
    return SharedOptions.words(TYPE, ReportTypes.names(), "report.type");
  }

  static OptionSpec workshop() {
    return SharedOptions.text(WORKSHOP, "report.workshop");
  }

  /**
   * The type that is asked for, codio's or one of the project's own; else that of a workshop.
   *
   * @throws WrongUse when there is no such type
   */
  static ReportType typeOf(Arguments arguments, Session session) {
    Optional<String> path = arguments.words().stream().findFirst();
    return arguments
        .text(TYPE)
        .map(
            name ->
                ReportTypes.named(name).orElseGet(() -> OwnTypes.around(path, session).named(name)))
        .orElse(ReportTypes.DEFAULT);
  }

  /** Which workshop, where one is asked for. */
  static Optional<String> workshopOf(Arguments arguments) {
    return arguments.text(WORKSHOP);
  }
}
