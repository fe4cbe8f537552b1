package nl.codio.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.ActionPlan;
import nl.codio.model.Analysis;
import nl.codio.model.CaseDescription;
import nl.codio.model.Content;
import nl.codio.model.Implementation;
import nl.codio.model.Occasion;
import nl.codio.model.ProgressLog;
import nl.codio.model.ReportStatus;
import nl.codio.model.Strategy;
import nl.codio.model.Workshop;
import nl.codio.model.answer.Claim;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;

/**
 * What is told as done lies not in the future: a line of a log, a claim, a talk that was held.
 * Often the year is wrong.
 *
 * <p>Bad: {@code gehouden: 2036-04-02}. Good: {@code gehouden: 2026-04-02}.
 */
final class FutureFact implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    for (ReadFile file : project.files()) {
      file.document()
          .map(Document::content)
          .ifPresent(content -> facts(content).forEach(day -> check(day, tell)));
    }
  }

  private static void check(Located<LocalDate> day, Telling tell) {
    if (day.value().isAfter(tell.today())) {
      tell.at(day.place()).say(day.value());
    }
  }

  private static Stream<Located<LocalDate>> facts(Content content) {
    if (content instanceof Strategy strategy) {
      return ofStrategy(strategy);
    }
    if (content instanceof CaseDescription theCase) {
      return ofCase(theCase);
    }
    if (content instanceof Workshop workshop) {
      return ofWorkshop(workshop);
    }
    if (content instanceof ProgressLog log) {
      return log.lines().stream().flatMap(line -> line.value().date().stream());
    }
    return content instanceof Analysis analysis ? ofAnalysis(analysis) : Stream.empty();
  }

  private static Stream<Located<LocalDate>> ofStrategy(Strategy strategy) {
    Stream.Builder<Located<LocalDate>> facts = Stream.builder();
    strategy.adopted().ifPresent(facts);
    strategy
        .currentSituation()
        .map(Item::value)
        .ifPresent(
            phase -> {
              claim(phase.finished(), facts);
              phase.discussed().forEach(occasion -> occasion(occasion, facts));
            });
    strategy.desiredSituation().ifPresent(phase -> claim(phase.value().finished(), facts));
    strategy
        .actionPlan()
        .flatMap(plan -> plan.value().approval())
        .map(Item::value)
        .flatMap(ActionPlan.Approval::date)
        .ifPresent(facts);
    strategy
        .implementation()
        .map(Item::value)
        .flatMap(Implementation::adjusting)
        .ifPresent(part -> part.value().discussed().forEach(it -> occasion(it, facts)));
    return facts.build();
  }

  private static Stream<Located<LocalDate>> ofCase(CaseDescription theCase) {
    Stream.Builder<Located<LocalDate>> facts = Stream.builder();
    claim(theCase.ready(), facts);
    claim(theCase.closed(), facts);
    theCase
        .decisions()
        .forEach(
            decision -> {
              decision.value().date().ifPresent(facts);
              decision
                  .value()
                  .conditions()
                  .forEach(condition -> condition.value().judged().ifPresent(facts));
            });
    return facts.build();
  }

  private static Stream<Located<LocalDate>> ofWorkshop(Workshop workshop) {
    Stream.Builder<Located<LocalDate>> facts = Stream.builder();
    workshop.followUp().ifPresent(talk -> claim(talk.value().held(), facts));
    Optional<ReportStatus> report = workshop.report().map(Item::value);
    report.ifPresent(status -> claim(status.definite(), facts));
    report.stream()
        .flatMap(status -> status.shared().stream())
        .flatMap(sharing -> sharing.value().date().stream())
        .map(term -> term.map(when -> when.first()))
        .forEach(facts);
    return facts.build();
  }

  private static Stream<Located<LocalDate>> ofAnalysis(Analysis analysis) {
    Stream.Builder<Located<LocalDate>> facts = Stream.builder();
    claim(analysis.definite(), facts);
    analysis.discussed().forEach(occasion -> occasion(occasion, facts));
    return facts.build();
  }

  private static void claim(Optional<Located<Claim>> claim, Consumer<Located<LocalDate>> facts) {
    claim.ifPresent(
        made ->
            made.value().day().ifPresent(day -> facts.accept(new Located<>(day, made.place()))));
  }

  private static void occasion(Item<Occasion> occasion, Consumer<Located<LocalDate>> facts) {
    occasion.value().date().ifPresent(facts);
  }
}
