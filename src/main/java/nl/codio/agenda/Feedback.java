package nl.codio.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.model.ProgressLog;
import nl.codio.model.answer.Days;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/** The next word to those who took part. A report that was shared with them counts. */
final class Feedback {

  private static final String PARTICIPANTS = "deelnemers";

  private Feedback() {}

  static List<Due> in(Project project, LocalDate today) {
    Period interval = Intervals.feedback(project);
    return LogPace.ofFollowed(
        project, today, (theCase, workshop) -> due(theCase, workshop, interval, today));
  }

  private static Optional<Due> due(
      CaseFolder theCase, WorkshopInCase workshop, Period interval, LocalDate today) {
    Optional<LocalDate> newest =
        LogPace.newest(theCase, today, ProgressLog.Feedback.class::isInstance);
    return workshop
        .date()
        .map(day -> LogPace.later(newest, LogPace.later(shared(workshop), day)))
        .map(
            last ->
                Due.of(
                        Subject.FEEDBACK,
                        last.plus(interval),
                        workshop.document().place(),
                        "",
                        Message.of("agenda.terugkoppeling", last))
                    .since(last)
                    .in(theCase.name()));
  }

  private static Optional<LocalDate> shared(WorkshopInCase workshop) {
    return workshop.content().report().stream()
        .flatMap(report -> report.value().shared().stream())
        .map(Item::value)
        .filter(
            one ->
                one.with()
                    .filter(who -> Spelling.fold(who.value()).contains(PARTICIPANTS))
                    .isPresent())
        .flatMap(one -> one.date().stream())
        .map(term -> term.value().first())
        .reduce(Days::later);
  }
}
