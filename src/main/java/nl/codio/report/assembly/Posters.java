package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.framework.Value;
import nl.codio.model.Checklist;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Action;
import nl.codio.report.Poster;
import nl.codio.report.ProjectValue;
import nl.codio.report.Word;

/** Makes the poster of a workshop (bijlage 6), or a blank one. */
final class Posters {

  private Posters() {}

  /** The poster of this workshop. */
  static Poster of(Project project, CaseFolder theCase, WorkshopInCase workshop, Request request) {
    List<ProjectValue> chosen = new ValueParts(theCase, workshop).chosen();
    return new Poster(
        new Poster.Head(
            project.organisation().orElse(""),
            theCase.title(),
            workshop.date().map(LocalDate::toString).orElse(""),
            CaseReports.edition(project, workshop).toString()),
        foundations(workshop.values().framework(), chosen),
        chosen.stream()
            .map(ProjectValue::value)
            .filter(value -> value.foundation().isBlank())
            .map(nl.codio.report.Value::name)
            .toList(),
        ActionParts.of(theCase, workshop, request.today()).agreed().stream()
            .map(Posters::task)
            .toList(),
        checklist(workshop.content().checklist().map(Item::value)),
        new Poster.Shape(request.portrait(), false));
  }

  /** A poster to fill in by hand. */
  static Poster blank(Framework framework, Request request) {
    return new Poster(
        new Poster.Head("", "", "", framework.edition().toString()),
        foundations(framework, List.of()),
        List.of(),
        List.of(),
        checklist(Optional.empty()),
        new Poster.Shape(request.portrait(), true));
  }

  private static List<Poster.Foundation> foundations(
      Framework framework, List<ProjectValue> chosen) {
    List<Poster.Foundation> foundations = new ArrayList<>();
    for (Foundation foundation : framework.foundations().all()) {
      foundations.add(
          new Poster.Foundation(
              foundation.id(),
              foundation.name(),
              chosen.stream()
                  .filter(it -> it.value().foundation().equals(foundation.id()))
                  .map(it -> new Poster.Chosen(it.value().name(), it.accent(), it.why()))
                  .toList(),
              framework.principlesOf(foundation).stream()
                  .map(
                      it ->
                          new Poster.Principle(
                              it.name(), framework.valuesOf(it).stream().map(Value::name).toList()))
                  .toList()));
    }
    return foundations;
  }

  private static Poster.Task task(Action action) {
    return new Poster.Task(
        action.id(), action.text(), action.holders(), action.term(), action.state());
  }

  private static List<Poster.Check> checklist(Optional<Checklist> checklist) {
    return List.of(
        new Poster.Check("overview", Texts.yesNo(checklist.flatMap(Checklist::overview))),
        new Poster.Check(
            "monitoring", Word.own(checklist.map(it -> Texts.people(it.monitoredBy())).orElse(""))),
        new Poster.Check(
            "responsible", Word.own(Texts.of(checklist.flatMap(Checklist::responsible)))),
        new Poster.Check("onward", Word.own(Texts.of(checklist.flatMap(Checklist::goingOn)))));
  }
}
