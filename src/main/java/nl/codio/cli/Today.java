package nl.codio.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.model.answer.Days;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --today DATE}: the day by which a command judges, in place of the clock's. */
final class Today {

  static final String OPTION = "--today";

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

  /**
   * A clock that stands still on the day that was given, else that of the session: for what goes on
   * for days.
   *
   * @throws WrongUse when it is no day
   */
  static Clock clock(Arguments arguments, Session session) {
    return arguments
        .text(OPTION)
        .map(Today::parse)
        .map(day -> Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
        .orElseGet(session::clock);
  }

  private static LocalDate parse(String text) {
    return day(OPTION, text);
  }

  /**
   * The day that stands behind an option.
   *
   * @throws WrongUse when it is none, with the day that was perhaps meant
   */
  static LocalDate day(String option, String text) {
    return Days.parse(text.strip())
        .orElseThrow(
            () -> {
              List<Message> lines = new ArrayList<>();
              lines.add(Message.of("cli.no-date", option, text));
              Days.meant(text)
                  .ifPresent(day -> lines.addAll(UsageErrors.didYouMean(List.of(day.toString()))));
              return new WrongUse(lines);
            });
  }
}
