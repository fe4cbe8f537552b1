package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.framework.Framework;
import nl.codio.framework.Lexicon;
import nl.codio.framework.Named;
import nl.codio.framework.Principle;
import nl.codio.framework.Value;
import nl.codio.project.AccentValue;
import nl.codio.project.CaseFolder;
import nl.codio.project.ResolvedValue;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Phrase;
import nl.codio.report.picture.ValueGrid;
import nl.codio.report.picture.ValueGrid.Column;
import nl.codio.report.picture.ValueGrid.Row;

/** Which value was chosen in which workshop, of those workshops that say something of values. */
final class GridParts {

  /** More columns than this no page has room for. */
  private static final int MOST = 8;

  private final List<Part> parts;
  private final Framework framework;
  private final Values names;
  private final List<String> principles;
  private final List<String> values;

  private GridParts(List<Part> parts, Framework framework, Request request) {
    this.parts = parts;
    this.framework = framework;
    this.names = request.values(framework);
    this.principles = ids(framework.principles());
    this.values = ids(framework.values());
  }

  /** A column with the workshops that it stands for. */
  private record Part(Column column, List<WorkshopInCase> workshops) {}

  /** The workshops of a case beside each other, the newest where there are too many. */
  static ValueGrid of(CaseFolder theCase, Framework framework, Request request) {
    List<Part> all = parts(theCase.workshops(), "");
    List<Part> newest = all.subList(Math.max(0, all.size() - MOST), all.size());
    return new GridParts(newest, framework, request).grid(all.size());
  }

  /** The workshops of a year; where there are too many each case has one column. */
  static ValueGrid of(ReportedYear year, Framework framework, Request request) {
    List<Part> all = new ArrayList<>();
    List<Part> perCase = new ArrayList<>();
    for (CaseFolder theCase : year.cases()) {
      List<Part> held = parts(year.heldIn(theCase), theCase.title());
      all.addAll(held);
      if (!held.isEmpty()) {
        perCase.add(together(held, theCase.title()));
      }
    }
    if (all.size() <= MOST) {
      all.sort(Comparator.comparing(part -> part.column().day()));
      return new GridParts(all, framework, request).grid(all.size());
    }
    perCase.sort(Comparator.comparingInt((Part part) -> part.column().workshops()).reversed());
    List<Part> most = perCase.subList(0, Math.min(MOST, perCase.size()));
    return new GridParts(most, framework, request).grid(perCase.size());
  }

  private static List<Part> parts(List<WorkshopInCase> workshops, String theCase) {
    return workshops.stream()
        .filter(one -> !one.chosen().isEmpty() || !one.content().judgements().isEmpty())
        .sorted(Comparator.comparing(GridParts::day))
        .map(one -> new Part(new Column(day(one), theCase, 1), List.of(one)))
        .toList();
  }

  private static String day(WorkshopInCase workshop) {
    return workshop.date().map(LocalDate::toString).orElse("");
  }

  private static Part together(List<Part> held, String theCase) {
    return held.size() == 1
        ? held.get(0)
        : new Part(
            new Column("", theCase, held.size()),
            held.stream().flatMap(part -> part.workshops().stream()).toList());
  }

  /** One workshop is told well enough by its own report. */
  private ValueGrid grid(int all) {
    if (parts.size() < 2) {
      return ValueGrid.none();
    }
    Map<String, ResolvedValue> playing = new LinkedHashMap<>();
    parts.stream()
        .flatMap(part -> part.workshops().stream())
        .flatMap(GridParts::playing)
        .forEach(value -> playing.putIfAbsent(value.id(), value));
    return new ValueGrid(
        parts.stream().map(Part::column).toList(),
        playing.values().stream()
            .sorted(Comparator.comparingInt(this::place))
            .map(this::row)
            .toList(),
        all - parts.size());
  }

  private static Stream<ResolvedValue> playing(WorkshopInCase workshop) {
    return Stream.concat(
        workshop.chosen().stream().map(Located::value),
        workshop.accents().stream().map(AccentValue::value).filter(workshop::plays));
  }

  /** In the order of the framework, an own value behind those of its principle. */
  private int place(ResolvedValue value) {
    int principle =
        value.principle().map(Principle::id).map(principles::indexOf).orElse(principles.size());
    int within =
        value.isOwn()
            ? values.size()
            : framework.values().find(value.name()).map(Value::id).map(values::indexOf).orElse(0);
    return principle * (values.size() + 1) + within;
  }

  private static List<String> ids(Lexicon<? extends Named> lexicon) {
    return lexicon.all().stream().map(Named::id).toList();
  }

  private Row row(ResolvedValue value) {
    Phrase name = names.name(value);
    return new Row(
        name.text(),
        name.language(),
        value.principle().map(principle -> principle.foundation().id()).orElse(""),
        value.isOwn(),
        parts.stream().map(part -> mark(value, part.workshops())).toList());
  }

  private static String mark(ResolvedValue value, List<WorkshopInCase> workshops) {
    List<WorkshopInCase> choosing =
        workshops.stream().filter(one -> one.choiceOf(value).isPresent()).toList();
    if (choosing.stream().anyMatch(one -> one.accentOf(value).isPresent())) {
      return "accent";
    } else if (!choosing.isEmpty()) {
      return "chosen";
    }
    return workshops.stream().anyMatch(one -> one.plays(value)) ? "role" : "none";
  }
}
