package nl.codio.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.project.ProjectReader;
import nl.codio.report.own.OwnTemplates;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code codio templates trust [PATH] [--revoke]}: remembers whether the templates of a project may
 * run on this machine.
 */
final class TemplatesTrust {

  static final String REVOKE = "--revoke";

  private final Session session;

  TemplatesTrust(Session session) {
    this.session = session;
  }

  static OptionSpec revoke() {
    return SharedOptions.flag(REVOKE, "templates.revoke");
  }

  /**
   * Trusts the project in or around a path, without one that around the current folder; or trusts
   * it no longer.
   *
   * @throws WrongUse when there is no such path or project, or nothing can be remembered
   */
  ExitCode run(Optional<String> path, boolean revoke) {
    Path root = root(path);
    if (!session.trusted().canRemember()) {
      throw new WrongUse(List.of(Message.of("cli.trust.no-home"), Message.of("cli.trust.option")));
    }
    try {
      String name = root.toRealPath().toString();
      if (revoke) {
        boolean known = session.trusted().revoke(root);
        tell(known ? "cli.trust.revoked" : "cli.trust.unknown", name);
      } else {
        List<String> files = OwnTemplates.of(root).files();
        session.trusted().trust(root);
        tell(files.isEmpty() ? "cli.trust.none-yet" : "cli.trust.given", name, files);
      }
      return ExitCode.FINE;
    } catch (IOException e) {
      session.err().println(session.text("cli.trust.cannot-remember"));
      return ExitCode.FAILED;
    }
  }

  private void tell(String key, Object... arguments) {
    session.page().println(session.text(key, arguments));
  }

  private Path root(Optional<String> path) {
    String typed = path.orElse(".");
    Path there =
        Selection.locate(typed, session).orElseThrow(() -> MissingPath.explain(typed, session));
    return ProjectReader.rootAbove(there)
        .orElseThrow(
            () ->
                new WrongUse(
                    List.of(
                        path.isPresent()
                            ? Message.of("cli.no-project", typed)
                            : Message.of("cli.no-project.here"),
                        Message.of("cli.no-project.hint"))));
  }
}
