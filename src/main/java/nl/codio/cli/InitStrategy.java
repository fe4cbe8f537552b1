package nl.codio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.project.Project;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.scaffold.NewStrategy;

/** {@code codio init strategie}: a strategy for this project. */
final class InitStrategy implements InitKind {

  @Override
  public List<String> options() {
    return List.of(InitRequest.TITLE);
  }

  @Override
  public Beginning prepare(InitRequest request) {
    request.refuseName();
    Session session = request.session();
    Path root = request.root();
    Path file = root.resolve(NewStrategy.FILE);
    if (Files.exists(file)) {
      throw new WrongUse(
          List.of(
              Message.of("cli.init.exists", session.name(file)),
              Message.of("cli.init.strategy-exists.hint")));
    }
    Project project = Selection.reader(session).read(root);
    NewStrategy strategy =
        new NewStrategy(
            request.text(InitRequest.TITLE),
            project.organisation().orElse(""),
            earlier(project, root),
            request.allFields());
    List<Message> next = new ArrayList<>();
    next.add(Message.of("cli.init.next.strategy", session.name(file)));
    if (project.strategy() instanceof StrategyLink.None) {
      next.add(Message.of("cli.init.next.strategy.link"));
    }
    return new Beginning(root, List.of(strategy.file(session.messages())), false, next);
  }

  private static List<String> earlier(Project project, Path root) {
    return project.strategies().stream()
        .map(StrategyVersion::document)
        .filter(file -> root.equals(file.location().getParent()))
        .map(file -> String.valueOf(file.location().getFileName()))
        .toList();
  }
}
