package nl.codio.cli;

import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.project.ProjectReader;
import nl.codio.report.library.Original;
import nl.codio.report.library.Originals;
import nl.codio.report.own.OwnTemplates;

/** {@code codio templates list [NAAM…]}: all templates, or the macros of some. */
final class TemplatesList {

  private final Session session;

  TemplatesList(Session session) {
    this.session = session;
  }

  ExitCode run(List<String> names, Arguments arguments) {
    List<Original> named = names.stream().map(TemplateChoice::of).distinct().toList();
    OwnTemplates own =
        ProjectReader.rootAbove(session.directory())
            .map(OwnTemplates::of)
            .orElseGet(OwnTemplates::none);
    switch (arguments.value(SharedOptions.FORMAT, ListFormat.class).orElse(ListFormat.TEXT)) {
      case TEXT -> {
        TemplatesAsText text = new TemplatesAsText(session, own);
        if (named.isEmpty()) {
          text.all();
        } else {
          refuseReports(named);
          named.forEach(text::macros);
        }
      }
      case JSON -> new TemplatesAsJson(session, own).print(named.isEmpty() ? Originals.ALL : named);
    }
    return ExitCode.FINE;
  }

  private static void refuseReports(List<Original> named) {
    for (Original original : named) {
      if (!original.isLibrary()) {
        throw new WrongUse(
            List.of(
                Message.of("templates.list.no-macros", original.name()),
                Message.of("templates.list.no-macros.hint", original.name())));
      }
    }
  }
}
