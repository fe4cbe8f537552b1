package nl.codio.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.FormLabels;
import nl.codio.framework.Framework;
import nl.codio.framework.Principle;
import nl.codio.framework.Value;
import nl.codio.output.Columns;
import nl.codio.output.Paragraph;
import nl.codio.project.AccentValue;
import nl.codio.project.CaseFolder;
import nl.codio.project.ResolvedValue;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/** Prints the accent values of cases for a person. */
final class AccentsAsText {

  private static final String ACCENT = "strategie.gewenste-situatie.accentwaarden.";

  private final Session session;
  private final FormLabels labels;
  private final PrintWriter out;

  /** Whether words were shown that codio translated. */
  private boolean translated;

  AccentsAsText(Session session) {
    this.session = session;
    this.labels = new FormLabels(session.messages());
    this.out = session.page();
  }

  void print(CaseFolder theCase) {
    out.println(session.text("accents.case", theCase.title(), theCase.name()));
    if (theCase.strategy() instanceof StrategyLink.Found found) {
      print(theCase, found.version());
    } else {
      boolean none = theCase.strategy() instanceof StrategyLink.None;
      String why = session.text(none ? "accents.no-strategy" : "accents.missing");
      Paragraph.lines(why, "  ").forEach(out::println);
      out.println();
    }
  }

  /** Says whose words were shown, after all cases. */
  void printSource() {
    if (translated) {
      Paragraph.lines(session.text("values.translated"), "").forEach(out::println);
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
      out.println("  " + session.text(version.isGeneric() ? "accents.generic" : "accents.none"));
      out.println();
    }
    Framework framework = version.values().framework().in(session.messages().language().code());
    translated |= framework.isTranslated() && !version.accents().isEmpty();
    for (AccentValue accent : version.accents()) {
      print(theCase, accent, framework);
      out.println();
    }
  }

  private void print(CaseFolder theCase, AccentValue accent, Framework framework) {
    ResolvedValue value = accent.value();
    ShownNames names = new ShownNames(framework);
    Optional<Value> known =
        value.isOwn() ? Optional.empty() : framework.values().find(value.name());
    String mark = value.principle().map(found -> found.foundation().mark() + " ").orElse("");
    String own = value.isOwn() ? " " + session.text("accents.own") : "";
    out.println(mark + known.map(names::of).orElse(value.name()) + own);
    Map<String, String> rows = new LinkedHashMap<>();
    value
        .principle()
        .ifPresent(
            principle ->
                rows.put(
                    labels.label(ACCENT + "principe"),
                    place(framework.principles().find(principle.name()).orElse(principle))));
    put(rows, "definitie", Optional.of(known.map(Value::definition).orElse(value.definition())));
    put(rows, "onderbouwing", accent.rationale());
    put(rows, "bestuurlijke-lading", accent.meaning());
    for (WorkshopInCase workshop : theCase.workshops()) {
      rows.put(
          session.text("accents.workshop", workshop.date().<Object>map(day -> day).orElse("?")),
          verdict(workshop, accent));
    }
    Columns.lines(rows).forEach(out::println);
  }

  private static String place(Principle principle) {
    return principle.name() + " (" + principle.foundation().name() + ")";
  }

  private void put(Map<String, String> rows, String key, Optional<String> text) {
    rows.put(
        labels.label(ACCENT + key),
        text.filter(it -> !it.isBlank()).orElse(session.text("accents.empty")));
  }

  private String verdict(WorkshopInCase workshop, AccentValue accent) {
    Optional<AccentVerdict> verdict = AccentVerdict.of(workshop, accent);
    if (verdict.isEmpty()) {
      boolean then = workshop.accentOf(accent.value()).isPresent();
      return session.text(then ? "accents.not-judged" : "accents.not-then");
    }
    String role = verdict.get().role();
    StringBuilder told = new StringBuilder();
    told.append(session.text(role.isEmpty() ? "accents.not-judged" : "accents.role." + role));
    if (!verdict.get().why().isEmpty()) {
      told.append(". ").append(verdict.get().why());
    }
    if (!verdict.get().filledIn().isEmpty()) {
      String separator = told.toString().endsWith(".") ? " " : ". ";
      told.append(separator).append(session.text("accents.filled-in", verdict.get().filledIn()));
    }
    return told.toString();
  }
}
