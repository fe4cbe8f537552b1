package nl.codio.cli;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Spelling;

/** The one case to which something is added. */
final class OneCase {

  private OneCase() {}

  /**
   * The case that was typed; else the one around the current folder, the only one there is, or the
   * one that a person answers.
   *
   * @throws WrongUse when there is no such case, or more than one
   */
  static CaseChoice.Chosen of(InitRequest request) {
    Session session = request.session();
    Optional<String> name = request.name();
    CaseChoice choice = CaseChoice.around(name, session);
    List<CaseChoice.Chosen> cases = choice.cases();
    if (cases.size() == 1) {
      return cases.get(0);
    }
    if (cases.isEmpty()) {
      List<Message> why =
          choice.unreadable().isEmpty()
              ? List.of(Message.of("cli.report.no-case"), Message.of("cli.next.case"))
              : choice.unreadable().stream()
                  .map(file -> Message.of("cli.unreadable-file", session.name(file.location())))
                  .toList();
      throw new WrongUse(why);
    }
    List<String> names = cases.stream().map(one -> one.theCase().name()).distinct().toList();
    if (name.isEmpty() && request.dialogue().isPossible()) {
      return request
          .dialogue()
          .ask("cli.init.ask.which-case", "", text -> named(text, cases, names));
    }
    throw new WrongUse(
        List.of(
            Message.of(name.isEmpty() ? "cli.init.which-case" : "cli.init.several-cases"),
            Message.of("cli.cases", names)));
  }

  private static CaseChoice.Chosen named(
      String text, List<CaseChoice.Chosen> cases, List<String> names) {
    for (CaseChoice.Chosen one : cases) {
      if (Spelling.isSame(one.theCase().name(), text)) {
        return one;
      }
    }
    throw new WrongUse(UsageErrors.withNearest(Message.of("cli.cases", names), text, names));
  }
}
