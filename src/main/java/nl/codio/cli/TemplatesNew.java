package nl.codio.cli;

import java.util.List;
import java.util.Locale;
import nl.codio.diagnostics.Message;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.library.Starter;
import nl.codio.scaffold.SafeName;

/** {@code codio templates new NAAM}: begins a type of report of the project's own. */
final class TemplatesNew {

  static final String FROM = "--from";

  private final Session session;

  TemplatesNew(Session session) {
    this.session = session;
  }

  ExitCode run(List<String> names, Arguments arguments) {
    if (names.isEmpty()) {
      throw new WrongUse(List.of(Message.of("templates.new.no-name")));
    }
    // Somebody forgot the quotes around it.
    SafeName name = name(String.join(" ", names));
    String base = arguments.text(FROM).orElse(ReportTypes.DEFAULT.name());
    if (ReportTypes.named(base).isEmpty()) {
      throw new WrongUse(UsageErrors.notAChoice(FROM, base, ReportTypes.names()));
    }
    String text = new Starter(base, titled(name)).text(session.messages()::text);
    if (TemplateScreen.isMeant(arguments)) {
      return new TemplateScreen(session).show(List.of(text));
    }
    TemplateFiles files = TemplateFiles.around(session, arguments.has(SharedOptions.FORCE));
    files.put(name.slug() + ".ftl", text);
    ExitCode code = files.write();
    if (code == ExitCode.FINE) {
      session.page().println(session.text("templates.new.next", name.slug()));
      session.page().println(session.text("templates.new.next.preview", name.slug()));
    }
    return code;
  }

  private static SafeName name(String typed) {
    try {
      SafeName name = SafeName.of(typed);
      if (ReportTypes.named(name.slug()).isPresent()) {
        throw new WrongUse(
            List.of(
                Message.of("templates.new.name.built-in", name.slug()),
                Message.of("templates.new.name.built-in.hint", name.slug())));
      }
      if (!name.slug().matches("[a-z0-9-]+")) {
        throw new WrongUse(List.of(Message.of("templates.new.name.letters", typed)));
      }
      return name;
    } catch (SafeName.Unfit unfit) {
      String why = unfit.trouble().name().toLowerCase(Locale.ROOT).replace('_', '-');
      throw new WrongUse(List.of(Message.of("templates.new.name." + why, typed.strip())));
    }
  }

  /** As one would write it above a report. */
  private static String titled(SafeName name) {
    int first = name.title().offsetByCodePoints(0, 1);
    return name.title().substring(0, first).toUpperCase(Locale.ROOT)
        + name.title().substring(first);
  }
}
