package nl.codio.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.project.CaseFolder;
import nl.codio.scaffold.NewWorkshop;

/** {@code codio init workshop [CASUS]}: a workshop, with what strategy and case already know. */
final class InitWorkshop implements InitKind {

  @Override
  public List<String> options() {
    return List.of(InitRequest.DATE);
  }

  @Override
  public Beginning prepare(InitRequest request) {
    Session session = request.session();
    CaseChoice.Chosen chosen = OneCase.of(request);
    LocalDate date =
        request
            .dialogue()
            .settle(
                request.text(InitRequest.DATE),
                "cli.init.ask.date",
                request.today().toString(),
                text -> Today.day(InitRequest.DATE, text));
    Path root = chosen.in().project().root();
    CaseFolder theCase = chosen.theCase();
    NewWorkshop workshop =
        new NewWorkshop(date, root.relativize(theCase.folder()), theCase, request.allFields());
    String shown = session.name(root.resolve(workshop.path()));
    return new Beginning(
        root,
        List.of(workshop.file(session.messages())),
        false,
        List.of(
            Message.of("cli.init.next.workshop", shown),
            Message.of("cli.init.next.workshop.report", theCase.name())));
  }
}
