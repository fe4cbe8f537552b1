package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.List;
import nl.codio.diagnostics.Located;
import nl.codio.model.Gathering;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Action;
import nl.codio.report.CaseReport;
import nl.codio.report.Word;

/** Makes the report of one workshop: bijlage 5, with the extra rows of section 3.4 (R300-R311). */
public final class CaseReports {

  private static final List<String> MOMENTS =
      List.of("verkenning", "uitvoering", "monitoring", "evaluatie");

  private CaseReports() {}

  /** The report of this workshop as it is on the day of the request. */
  public static CaseReport of(
      Project project, CaseFolder theCase, WorkshopInCase workshop, Request request) {
    LocalDate today = request.today();
    ActionParts actions = ActionParts.of(theCase, workshop, request);
    ValueParts values = new ValueParts(theCase, workshop, request);
    List<Action> agreed = actions.agreed();
    List<Action.Wider> wider = actions.wider();
    return new CaseReport(
        head(project, theCase, workshop, request),
        Figures.of(values, workshop, agreed, wider, today),
        DescriptionParts.sections(theCase, workshop),
        values.chosen(),
        values.accents(),
        WeighingParts.of(workshop, request),
        agreed,
        wider,
        ExtraParts.of(project, theCase, workshop, request),
        PictureParts.of(workshop, agreed, request));
  }

  private static CaseReport.Head head(
      Project project, CaseFolder theCase, WorkshopInCase workshop, Request request) {
    Gathering gathering = workshop.content().gathering();
    long externals =
        gathering.participants().stream().filter(person -> person.value().isExternal()).count();
    return new CaseReport.Head(
        project.organisation().orElse(""),
        theCase.title(),
        workshop.date().map(LocalDate::toString).orElse(""),
        moment(gathering),
        gathering.participants().size(),
        (int) externals,
        Texts.people(workshop.content().coordinators()),
        Texts.people(gathering.facilitators()),
        edition(project, workshop).toString(),
        request.today().toString(),
        request.words(workshop.values().framework()).isTranslated());
  }

  /** The edition of the handbook by which this workshop was held. */
  static LocalDate edition(Project project, WorkshopInCase workshop) {
    return workshop.document().header().edition().map(Located::value).orElseGet(project::edition);
  }

  private static Word moment(Gathering gathering) {
    String moment = Texts.of(gathering.moment());
    return MOMENTS.contains(moment) ? Word.listed(moment) : Word.own(moment);
  }
}
