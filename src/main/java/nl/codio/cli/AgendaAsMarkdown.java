package nl.codio.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.codio.agenda.Due;
import nl.codio.report.text.MarkdownEscapes;

/** Prints an agenda as Markdown: a table of what is late and one of what comes. */
final class AgendaAsMarkdown {

  private static final List<String> COLUMNS = List.of("day", "where", "what", "who");

  private final Session session;
  private final AgendaSpan span;
  private final AgendaWords words;
  private final PrintWriter out;

  AgendaAsMarkdown(Session session, AgendaSpan span) {
    this.session = session;
    this.span = span;
    this.words = new AgendaWords(session);
    this.out = session.out();
  }

  void print(List<Due> all) {
    out.println("# " + session.text("agenda.title", span.today(), span.until()));
    List<Due> late = span.late(all);
    List<Due> soon = span.soon(all);
    table("agenda.late", late);
    table("agenda.soon", soon);
    if (late.isEmpty() && soon.isEmpty()) {
      out.println();
      out.println(session.text("agenda.nothing"));
    }
    out.flush();
  }

  private void table(String heading, List<Due> dues) {
    if (dues.isEmpty()) {
      return;
    }
    out.println();
    out.println("## " + session.text(heading, dues.size()));
    out.println();
    row(COLUMNS.stream().map(column -> session.text("agenda.column." + column)).toList());
    row(COLUMNS.stream().map(column -> "---").toList());
    for (Due due : dues) {
      row(
          List.of(
              session.text("agenda.day", due.day()),
              MarkdownEscapes.line(words.where(due)),
              MarkdownEscapes.line(words.what(due)),
              MarkdownEscapes.line(words.who(due))));
    }
  }

  private void row(List<String> cells) {
    out.println("| " + String.join(" | ", cells) + " |");
  }
}
