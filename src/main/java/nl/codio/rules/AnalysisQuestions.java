package nl.codio.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Place;
import nl.codio.model.Analysis;
import nl.codio.model.answer.Term;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * A final analysis answers the three questions of the handbook (3.4, R291-R293). How many cases
 * stopped, codio counts; whether that is often, people say.
 *
 * <p>Bad: {@code definitief: 2026-07-08} and no {@code vaak-geen-doorgang}. Good: {@code
 * vaak-geen-doorgang: nee}.
 */
final class AnalysisQuestions implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (Document<Analysis> file : project.documents(Analysis.class)) {
      file.content()
          .definite()
          .filter(claim -> claim.value().made())
          .ifPresent(claim -> check(file.content(), claim.place(), project, tell));
    }
  }

  private static void check(Analysis analysis, Place claim, Project project, Telling tell) {
    List<String> open = new ArrayList<>();
    if (analysis.valuesDiffer().isEmpty()) {
      open.add("waarden-wijken-af");
    }
    if (analysis.changesNeeded().isEmpty()) {
      open.add("wijzigingen-nodig");
    }
    long stopped =
        analysis
            .period()
            .map(
                period ->
                    project.cases().stream()
                        .flatMap(theCase -> theCase.stoppedOn().stream())
                        .filter(day -> isIn(day, period.value()))
                        .count())
            .orElse(0L);
    if (analysis.oftenStopped().isEmpty() && stopped > 0) {
      tell.at(claim).as("stopped").say(stopped);
    } else if (analysis.oftenStopped().isEmpty()) {
      open.add("vaak-geen-doorgang");
    }
    if (!open.isEmpty()) {
      tell.at(claim).say(open);
    }
  }

  private static boolean isIn(LocalDate day, Term period) {
    return !day.isBefore(period.first()) && !day.isAfter(period.last());
  }
}
