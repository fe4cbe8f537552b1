package nl.codio.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.codio.diagnostics.Message;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --today DATE}: the day by which a command judges, in place of the clock's. */
final class Today {

  private static final String OPTION = "--today";

  private Today() {}

  static OptionSpec option() {
    return SharedOptions.text(OPTION, "option.today");
  }

  /**
   * The day that was given, else that of the clock.
   *
   * @throws WrongUse when it is no day
   */
  static LocalDate of(Arguments arguments, Session session) {
    return arguments.text(OPTION).map(Today::parse).orElseGet(() -> LocalDate.now(session.clock()));
  }

  private static LocalDate parse(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new WrongUse(List.of(Message.of("cli.no-date", OPTION, text)));
    }
  }
}
