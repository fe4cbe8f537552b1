package nl.codio.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.codio.agenda.Due;
import nl.codio.diagnostics.Message;
import picocli.CommandLine.Model.OptionSpec;

/**
 * How far an agenda looks ahead. What is late is always in it.
 *
 * @param today the day on which it is asked
 * @param until the last day that is told
 */
record AgendaSpan(LocalDate today, LocalDate until) {

  private static final String OPTION = "--days";
  private static final String FORM = "[0-9]{1,5}";
  private static final int USUAL = 60;

  static OptionSpec option() {
    return SharedOptions.text(OPTION, "agenda.days");
  }

  /**
   * The days that were asked for, from today on.
   *
   * @throws WrongUse when it is no number of days
   */
  static AgendaSpan of(Arguments arguments, LocalDate today) {
    int days = arguments.text(OPTION).map(AgendaSpan::number).orElse(USUAL);
    try {
      return new AgendaSpan(today, today.plusDays(days));
    } catch (DateTimeException e) {
      throw new WrongUse(List.of(Message.of("cli.agenda.no-days", OPTION, Integer.toString(days))));
    }
  }

  private static int number(String text) {
    if (!text.strip().matches(FORM)) {
      throw new WrongUse(List.of(Message.of("cli.agenda.no-days", OPTION, text)));
    }
    return Integer.parseInt(text.strip());
  }

  /** What is too late. */
  List<Due> late(List<Due> all) {
    return all.stream().filter(due -> due.isLate(today)).toList();
  }

  /** What is still to come within these days. */
  List<Due> soon(List<Due> all) {
    return all.stream().filter(due -> !due.isLate(today) && !due.day().isAfter(until)).toList();
  }

  /** What is told: all but what comes after these days. */
  List<Due> told(List<Due> all) {
    return all.stream().filter(due -> !due.day().isAfter(until)).toList();
  }
}
