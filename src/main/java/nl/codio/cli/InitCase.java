package nl.codio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.scaffold.NewCase;
import nl.codio.scaffold.SafeName;

/** {@code codio init casus NAAM}: the description of a case. */
final class InitCase implements InitKind {

  @Override
  public List<String> options() {
    return List.of(InitRequest.TITLE);
  }

  @Override
  public Beginning prepare(InitRequest request) {
    Session session = request.session();
    Path root = request.root();
    Optional<String> name = request.wholeName().or(() -> request.text(InitRequest.TITLE));
    SafeName named =
        request
            .dialogue()
            .settle(
                name, "cli.init.ask.case", "", text -> free(CaseNames.read(text), root, session));
    SafeName titled = request.text(InitRequest.TITLE).map(named::titled).orElse(named);
    NewCase theCase = new NewCase(titled, request.allFields());
    return new Beginning(
        root,
        List.of(theCase.file(session.messages())),
        false,
        List.of(
            Message.of("cli.init.next.case", session.name(root.resolve(theCase.path()))),
            Message.of("cli.init.next.case.workshop", named.slug())));
  }

  /** The name, unless there is a case of that name. */
  private static SafeName free(SafeName name, Path root, Session session) {
    Path file = root.resolve(new NewCase(name, false).path());
    if (Files.exists(file)) {
      throw new WrongUse(
          List.of(
              Message.of("cli.init.case-exists", name.slug(), session.name(file)),
              Message.of("cli.init.case-exists.hint", name.slug())));
    }
    return name;
  }
}
