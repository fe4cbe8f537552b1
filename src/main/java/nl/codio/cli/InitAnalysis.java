package nl.codio.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.codio.diagnostics.Message;
import nl.codio.scaffold.NewAnalysis;

/** {@code codio init analyse [2026-H1]}: the analysis of a half year. */
final class InitAnalysis implements InitKind {

  private static final Pattern HALF_YEAR = Pattern.compile("[1-9]\\d{3}-H[12]");

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public Beginning prepare(InitRequest request) {
    Session session = request.session();
    Path root = request.root();
    String period =
        request
            .dialogue()
            .settle(
                request.name(),
                "cli.init.ask.period",
                lastEnded(request.today()),
                InitAnalysis::halfYear);
    NewAnalysis analysis = new NewAnalysis(period, request.allFields());
    return new Beginning(
        root,
        List.of(analysis.file(session.messages())),
        false,
        List.of(Message.of("cli.init.next.analysis", session.name(root.resolve(analysis.path())))));
  }

  private static String halfYear(String text) {
    String period = text.strip().replace('h', 'H');
    if (!HALF_YEAR.matcher(period).matches()) {
      throw new WrongUse(List.of(Message.of("cli.init.no-half-year", text)));
    }
    return period;
  }

  /** The newest half year of which all days are past. */
  private static String lastEnded(LocalDate today) {
    return today.getMonthValue() > 6 ? today.getYear() + "-H1" : today.getYear() - 1 + "-H2";
  }
}
