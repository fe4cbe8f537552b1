package nl.codio.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.model.ProgressLog;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/** The next talk about the actions of a case, as long as some are open. News counts as a talk. */
final class ProgressTalks {

  private ProgressTalks() {}

  static List<Due> in(Project project, LocalDate today) {
    Period interval = Intervals.progressTalk(project);
    return LogPace.ofFollowed(
        project, today, (theCase, workshop) -> due(theCase, workshop, interval, today));
  }

  private static Optional<Due> due(
      CaseFolder theCase, WorkshopInCase workshop, Period interval, LocalDate today) {
    Optional<LocalDate> newest =
        LogPace.newest(theCase, today, entry -> !(entry instanceof ProgressLog.Feedback));
    return workshop
        .date()
        .map(day -> LogPace.later(newest, day))
        .map(
            last ->
                Due.of(
                        Subject.PROGRESS_TALK,
                        last.plus(interval),
                        place(theCase, workshop),
                        "",
                        Message.of("agenda.voortgangsgesprek", last))
                    .since(last)
                    .in(theCase.name()));
  }

  private static Place place(CaseFolder theCase, WorkshopInCase workshop) {
    return theCase.logs().stream()
        .findFirst()
        .map(Document::place)
        .orElse(workshop.document().place());
  }
}
