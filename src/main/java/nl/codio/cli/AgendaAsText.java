package nl.codio.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.codio.agenda.Due;
import nl.codio.output.Paragraph;
import nl.codio.output.Wording;

/** Prints an agenda for a person: what is late, then what comes, the earliest first. */
final class AgendaAsText {

  private static final String INDENT = "  ";

  private final Session session;
  private final AgendaSpan span;
  private final AgendaWords words;
  private final PrintWriter out;

  AgendaAsText(Session session, AgendaSpan span) {
    this.session = session;
    this.span = span;
    this.words = new AgendaWords(session);
    this.out = session.page();
  }

  void print(List<Due> all) {
    out.println(session.text("agenda.title", span.today(), span.until()));
    List<Due> late = span.late(all);
    List<Due> soon = span.soon(all);
    if (!late.isEmpty()) {
      part("agenda.late", late);
    }
    if (!soon.isEmpty()) {
      part("agenda.soon", soon);
    }
    if (late.isEmpty() && soon.isEmpty()) {
      out.println();
      out.println(session.text("agenda.nothing"));
    }
    rest(all);
    out.flush();
  }

  private void part(String heading, List<Due> dues) {
    out.println();
    out.println(session.text(heading, dues.size()));
    dues.forEach(this::print);
  }

  private void print(Due due) {
    out.println();
    out.println(
        session.text("agenda.line", due.day(), words.when(due, span.today()), words.where(due)));
    String who = words.who(due);
    String what = words.what(due);
    Paragraph.lines(who.isEmpty() ? what : session.text("agenda.by", what, who), INDENT)
        .forEach(out::println);
    out.println(
        INDENT + Wording.name(due.place().file()) + ":" + due.place().span().start().line());
  }

  /** How much comes later, so that nobody takes these days for all there is. */
  private void rest(List<Due> all) {
    List<Due> later = all.stream().filter(due -> due.day().isAfter(span.until())).toList();
    if (!later.isEmpty()) {
      out.println();
      Paragraph.lines(session.text("agenda.later", later.size(), later.get(0).day()), "")
          .forEach(out::println);
    }
  }
}
