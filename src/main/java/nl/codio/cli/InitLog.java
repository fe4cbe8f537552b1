package nl.codio.cli;

import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.project.ProjectReader;
import nl.codio.scaffold.NewLog;

/** {@code codio init voortgang [CASUS]}: a log, of a case or of the strategy's measures. */
final class InitLog implements InitKind {

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public Beginning prepare(InitRequest request) {
    Session session = request.session();
    boolean ofMeasures =
        request.name().isEmpty()
            && ProjectReader.rootAbove(session.directory())
                .filter(session.directory()::equals)
                .isPresent();
    return ofMeasures
        ? beginning(session.directory(), Path.of(""), request)
        : ofCase(OneCase.of(request), request);
  }

  private static Beginning ofCase(CaseChoice.Chosen chosen, InitRequest request) {
    Path root = chosen.in().project().root();
    return beginning(root, root.relativize(chosen.theCase().folder()), request);
  }

  private static Beginning beginning(Path root, Path folder, InitRequest request) {
    NewLog log = new NewLog(folder, request.allFields());
    String shown = request.session().name(root.resolve(log.path()));
    return new Beginning(
        root,
        List.of(log.file(request.session().messages())),
        false,
        List.of(Message.of("cli.init.next.log", shown)));
  }
}
