package nl.codio.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.Judgement;
import nl.codio.output.Columns;
import nl.codio.project.AccentValue;
import nl.codio.project.CaseFolder;
import nl.codio.project.ResolvedValue;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/** Prints the accent values of one case for a person. */
final class AccentsAsText {

  private final Session session;
  private final PrintWriter out;

  AccentsAsText(Session session) {
    this.session = session;
    this.out = session.out();
  }

  void print(CaseFolder theCase) {
    out.println(session.text("accents.case", theCase.title(), theCase.name()));
    if (theCase.strategy() instanceof StrategyLink.Found found) {
      print(theCase, found.version());
    } else {
      boolean named = theCase.strategy() instanceof StrategyLink.Missing;
      out.println("  " + session.text(named ? "accents.missing" : "accents.no-strategy"));
      out.println();
    }
  }

  private void print(CaseFolder theCase, StrategyVersion version) {
    String title = version.document().content().title().map(Located::value).orElse("strategie");
    out.println(
        "  "
            + version
                .adopted()
                .map(day -> session.text("accents.of-version", title, day))
                .orElseGet(() -> session.text("accents.of-draft", title)));
    out.println();
    if (version.accents().isEmpty()) {
      out.println("  " + session.text("accents.none"));
      out.println();
    }
    for (AccentValue accent : version.accents()) {
      print(theCase, accent);
      out.println();
    }
  }

  private void print(CaseFolder theCase, AccentValue accent) {
    ResolvedValue value = accent.value();
    String mark = value.principle().map(found -> found.foundation().mark() + " ").orElse("");
    String own = value.isOwn() ? " " + session.text("accents.own") : "";
    out.println(mark + value.name() + own);
    Map<String, String> rows = new LinkedHashMap<>();
    value
        .principle()
        .ifPresent(
            principle ->
                rows.put(
                    session.text("accents.principle"),
                    principle.name() + " (" + principle.foundation().name() + ")"));
    put(rows, "accents.definition", Optional.of(value.definition()));
    put(rows, "accents.rationale", accent.rationale());
    put(rows, "accents.meaning", accent.meaning());
    for (WorkshopInCase workshop : theCase.workshops()) {
      rows.put(
          session.text("accents.workshop", workshop.date().<Object>map(day -> day).orElse("?")),
          judgement(workshop, accent));
    }
    Columns.lines(rows).forEach(out::println);
  }

  private void put(Map<String, String> rows, String key, Optional<String> text) {
    rows.put(
        session.text(key), text.filter(it -> !it.isBlank()).orElse(session.text("accents.empty")));
  }

  private String judgement(WorkshopInCase workshop, AccentValue accent) {
    Optional<Judgement> judgement = workshop.judgementOf(accent);
    if (judgement.isEmpty()) {
      boolean then = AccentValue.find(workshop.accents(), accent.value()).isPresent();
      return session.text(then ? "accents.not-judged" : "accents.not-then");
    }
    String role =
        judgement
            .get()
            .role()
            .map(said -> session.text("accents.role." + said.value().word()))
            .orElse(session.text("accents.not-judged"));
    String why = judgement.get().why().map(Located::value).orElse("");
    return why.isEmpty() ? role : role + ". " + why;
  }
}
