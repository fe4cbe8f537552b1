package nl.codio.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportType.Trait;
import nl.codio.report.assembly.ReportTypes;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --year YEAR}: the year that a yearly report is about. */
final class ReportedYearOption {

  private static final String OPTION = "--year";
  private static final String FORM = "[12][0-9]{3}";

  private ReportedYearOption() {}

  static OptionSpec option() {
    return SharedOptions.text(OPTION, "report.year");
  }

  /**
   * The year that was given.
   *
   * @throws WrongUse when it is none, has yet to begin, or says nothing for this type of report
   */
  static Optional<Integer> of(Arguments arguments, ReportType type, LocalDate today) {
    Optional<String> given = arguments.text(OPTION).map(String::strip);
    if (given.isPresent() && !type.traits().contains(Trait.ONE_YEAR)) {
      throw new WrongUse(
          List.of(Message.of("cli.report.year-elsewhere", OPTION, ReportTypes.YEARLY.name())));
    }
    return given.map(text -> year(text, today));
  }

  private static int year(String text, LocalDate today) {
    if (!text.matches(FORM)) {
      throw new WrongUse(List.of(Message.of("cli.report.no-year", OPTION, text)));
    }
    int year = Integer.parseInt(text);
    if (year > today.getYear()) {
      throw new WrongUse(List.of(Message.of("cli.report.year-to-come", text)));
    }
    return year;
  }
}
