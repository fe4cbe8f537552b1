package nl.codio.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.report.library.Macro;
import nl.codio.report.library.MacroFile;
import nl.codio.report.library.Original;
import nl.codio.report.library.Original.Kind;
import nl.codio.report.library.Originals;
import nl.codio.report.library.Starter;

/** {@code codio templates copy NAAM…}: puts codio's templates in a project, to be changed there. */
final class TemplatesCopy {

  static final String MACRO = "--macro";

  private final Session session;

  TemplatesCopy(Session session) {
    this.session = session;
  }

  ExitCode run(List<String> names, Arguments arguments) {
    if (names.isEmpty()) {
      throw new WrongUse(
          List.of(
              Message.of("cli.missing-argument", session.text("help.templates.template.value")),
              Message.of("templates.unknown.hint")));
    }
    List<Original> originals = names.stream().map(TemplateChoice::of).distinct().toList();
    List<Macro> macros = macros(originals, arguments);
    if (TemplateScreen.isMeant(arguments)) {
      return new TemplateScreen(session)
          .show(originals.stream().map(original -> text(original, macros)).toList());
    }
    TemplateFiles files = TemplateFiles.around(session, arguments.has(SharedOptions.FORCE));
    originals.forEach(original -> put(original, macros, files));
    ExitCode code = files.write();
    if (code == ExitCode.FINE) {
      originals.forEach(original -> tell(original, macros));
      session.page().println(session.text(next(originals.get(0))));
    }
    return code;
  }

  /** The macros that were asked for; none when all of a template is meant. */
  private static List<Macro> macros(List<Original> originals, Arguments arguments) {
    Optional<String> asked = arguments.text(MACRO);
    if (asked.isEmpty()) {
      return List.of();
    }
    if (originals.size() > 1 || !originals.get(0).isLibrary()) {
      throw new WrongUse(List.of(Message.of("templates.one-library", MACRO)));
    }
    return Arrays.stream(asked.get().split(",", -1))
        .map(name -> TemplateChoice.macro(originals.get(0), name.strip()))
        .toList();
  }

  private void put(Original original, List<Macro> macros, TemplateFiles files) {
    String text = text(original, macros);
    if (macros.isEmpty()) {
      files.put(original.file(), text);
    } else {
      files.put(original.file(), text, macros);
    }
  }

  private String text(Original original, List<Macro> macros) {
    if (original.kind() == Kind.REPORT) {
      String comment = comment("templates.copy.comment.report", original);
      return Starter.header(original.name()) + comment + original.text();
    }
    String comment = comment("templates.copy.comment.library", original);
    return macros.isEmpty()
        ? comment + original.text()
        : new MacroFile(comment).with(macros).text();
  }

  private String comment(String key, Original original) {
    String name = original.kind() == Kind.REPORT ? original.name() : original.file();
    return "<#-- " + session.text(key, name, Version.current()) + " -->\n";
  }

  /** What else is good to know: a whole library is seldom meant, and no format is the only one. */
  private void tell(Original original, List<Macro> macros) {
    if (original.isLibrary() && macros.isEmpty()) {
      String some = original.macros().get(0).name();
      session.page().println(session.text("templates.copy.one-macro", original.name(), some));
    }
    for (Macro macro : macros) {
      List<String> others =
          Originals.of(Kind.FORMAT).stream()
              .filter(format -> original.kind() == Kind.FORMAT && !format.equals(original))
              .filter(
                  format -> format.macros().stream().anyMatch(it -> it.name().equals(macro.name())))
              .map(Original::name)
              .toList();
      if (!others.isEmpty()) {
        session
            .page()
            .println(
                session.text("templates.copy.all-formats", macro.name(), original.name(), others));
      }
    }
  }

  private static Message next(Original first) {
    return first.kind() == Kind.REPORT
        ? Message.of("templates.copy.report.next", first.name())
        : Message.of("templates.copy.next");
  }
}
