package nl.codio.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.codio.output.Columns;
import nl.codio.output.Paragraph;
import nl.codio.report.library.Macro;
import nl.codio.report.library.Original;
import nl.codio.report.library.Original.Kind;
import nl.codio.report.library.Originals;
import nl.codio.report.own.OwnTemplate;
import nl.codio.report.own.OwnTemplates;
import nl.codio.report.own.TemplateHeader;

/** Prints templates for a person. */
final class TemplatesAsText {

  private final Session session;
  private final OwnTemplates own;
  private final PrintWriter out;

  /** Prints here, beside each template what the project has of its own. */
  TemplatesAsText(Session session, OwnTemplates own) {
    this.session = session;
    this.own = own;
    this.out = session.page();
  }

  /** What a template is for, in a line. */
  static String about(Original original, Session session) {
    return session.text("templates.about." + original.name().replace('/', '.'));
  }

  /** All templates: those of codio by kind, then the types of report that the project adds. */
  void all() {
    for (Kind kind : Kind.values()) {
      Map<String, String> rows = new LinkedHashMap<>();
      for (Original original : Originals.of(kind)) {
        rows.put(original.name(), row(original));
      }
      table("templates.list." + kind.name().toLowerCase(Locale.ROOT), rows);
    }
    Map<String, String> rows = new LinkedHashMap<>();
    own.all().stream().filter(OwnTemplate::isOwnType).forEach(it -> rows.put(it.type(), row(it)));
    if (!rows.isEmpty()) {
      table("templates.list.own", rows);
    }
    own.refusals().forEach(refusal -> out.println(session.text(refusal)));
    Paragraph.lines(session.text("templates.list.next"), "").forEach(out::println);
  }

  /** The macros of one template. */
  void macros(Original original) {
    List<Macro> macros = original.macros();
    out.println(original.name() + ": " + about(original, session));
    macros.forEach(macro -> out.println("  " + macro.signature()));
    out.println();
    String some = macros.get(0).name();
    Paragraph.lines(session.text("templates.list.macro.next", original.name(), some), "")
        .forEach(out::println);
  }

  private void table(String heading, Map<String, String> rows) {
    out.println(session.text(heading));
    Columns.lines(rows).forEach(out::println);
    out.println();
  }

  private String row(Original original) {
    String about = about(original, session);
    return own.named(original.file())
        .map(it -> session.text("templates.list.replaced", about, it.file()))
        .orElse(about);
  }

  private String row(OwnTemplate type) {
    return type.refusal()
        .map(session::text)
        .or(() -> TemplateHeader.of(type.text()).map(it -> ofReport(it.report(), type)))
        .orElseGet(type::file);
  }

  private String ofReport(String report, OwnTemplate type) {
    return session.text("templates.list.type", report, type.file());
  }
}
