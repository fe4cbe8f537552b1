package nl.codio.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.Analysis;
import nl.codio.model.CaseDescription;
import nl.codio.model.ProgressLog;
import nl.codio.model.Workshop;
import nl.codio.model.answer.Claim;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * What is told as done lies not in the future: a line of a log, a claim, a talk that was held.
 * Often the year is wrong.
 *
 * <p>Bad: {@code gehouden: 2036-04-02}. Good: {@code gehouden: 2026-04-02}.
 */
final class FutureFact implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (Document<ProgressLog> log : project.documents(ProgressLog.class)) {
      log.content().lines().forEach(line -> check(line.value().date(), tell));
    }
    for (CaseFolder theCase : project.cases()) {
      theCase.description().ifPresent(file -> check(file.content(), tell));
      theCase.workshops().forEach(workshop -> check(workshop.content(), tell));
    }
    for (Document<Analysis> file : project.documents(Analysis.class)) {
      claim(file.content().definite(), tell);
    }
  }

  private static void check(CaseDescription content, Telling tell) {
    claim(content.ready(), tell);
    claim(content.closed(), tell);
    content.decisions().forEach(decision -> check(decision.value().date(), tell));
  }

  private static void check(Workshop content, Telling tell) {
    content.followUp().ifPresent(talk -> claim(talk.value().held(), tell));
    content.report().ifPresent(report -> claim(report.value().definite(), tell));
  }

  private static void claim(Optional<Located<Claim>> claim, Telling tell) {
    check(claim.flatMap(one -> one.value().day().map(day -> one.map(any -> day))), tell);
  }

  private static void check(Optional<Located<LocalDate>> date, Telling tell) {
    date.filter(day -> day.value().isAfter(tell.today()))
        .ifPresent(day -> tell.at(day.place()).say(day.value()));
  }
}
