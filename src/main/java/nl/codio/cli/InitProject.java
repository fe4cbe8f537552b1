package nl.codio.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.framework.Framework;
import nl.codio.project.ProjectReader;
import nl.codio.scaffold.NewCase;
import nl.codio.scaffold.NewProject;
import nl.codio.scaffold.SafeName;

/** {@code codio init}, {@code codio init project [MAP]}: a whole project. */
final class InitProject implements InitKind {

  @Override
  public List<String> options() {
    return List.of(InitRequest.ORGANISATION, InitRequest.CASE, InitRequest.WITHOUT_STRATEGY);
  }

  @Override
  public Beginning prepare(InitRequest request) {
    Session session = request.session();
    Path root = request.name().map(name -> folder(name, session)).orElse(session.directory());
    refuseInProject(root, session);
    Dialogue dialogue = request.dialogue();
    String organisation =
        dialogue.settle(
            request.text(InitRequest.ORGANISATION),
            "cli.init.ask.organisation",
            "",
            answer -> answer.strip());
    boolean strategy =
        !request.has(InitRequest.WITHOUT_STRATEGY)
            && dialogue.settle(
                Optional.empty(),
                "cli.init.ask.strategy",
                session.text("cli.init.yes"),
                InitProject::yesOrNo);
    SafeName firstCase =
        dialogue.settle(
            request.text(InitRequest.CASE),
            "cli.init.ask.first-case",
            session.text("cli.init.first-case"),
            CaseNames::read);
    NewProject project =
        new NewProject(
            organisation, Framework.current().edition(), strategy, firstCase, request.allFields());
    return new Beginning(
        root,
        project.files(session.messages()),
        true,
        next(root, new NewCase(firstCase, false).path(), session));
  }

  private static List<Message> next(Path root, Path casePath, Session session) {
    List<Message> next = new ArrayList<>();
    if (!root.equals(session.directory())) {
      next.add(Message.of("cli.init.next.folder", session.name(root)));
    }
    String shown = session.name(session.directory().resolve(casePath));
    next.add(Message.of("cli.init.next.project", shown));
    return next;
  }

  private static boolean yesOrNo(String answer) {
    return switch (answer.toLowerCase(Locale.ROOT)) {
      case "ja", "j", "yes", "y" -> true;
      case "nee", "n", "no" -> false;
      default -> throw new WrongUse(List.of(Message.of("cli.init.yes-or-no")));
    };
  }

  private static Path folder(String name, Session session) {
    try {
      Path folder = session.directory().resolve(name).normalize();
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new WrongUse(List.of(Message.of("cli.report.no-folder", session.name(folder))));
      }
      return folder;
    } catch (InvalidPathException e) {
      throw new WrongUse(List.of(Message.of("cli.no-such-path", name)));
    }
  }

  private static void refuseInProject(Path root, Session session) {
    ProjectReader.rootAbove(root)
        .ifPresent(
            above -> {
              Path file = above.resolve(NewProject.FILE);
              String key = above.equals(root) ? "cli.init.project-here" : "cli.init.in-project";
              throw new WrongUse(
                  List.of(
                      Message.of(key, session.name(file)), Message.of("cli.init.in-project.hint")));
            });
  }
}
