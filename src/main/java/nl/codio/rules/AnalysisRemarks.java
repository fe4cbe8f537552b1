package nl.codio.rules;

import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.model.Analysis;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * At every yes of an analysis stands what is meant (handbook 3.4, R291-R293, R296: "geef dan een
 * toelichting"). It is asked once the analysis is final; before that it is advice.
 *
 * <p>Bad: {@code waarden-wijken-af: ja}. Good: {@code waarden-wijken-af: {antwoord: ja,
 * toelichting: Veiligheid woog vaker.}}.
 */
final class AnalysisRemarks implements ProjectRule {
  @Override
  public Moment moment() {
    return Moment.FINAL;
  }

  @Override
  public void check(Project project, Telling tell) {
    for (Document<Analysis> file : project.documents(Analysis.class)) {
      Analysis analysis = file.content();
      boolean definite = analysis.definite().filter(claim -> claim.value().made()).isPresent();
      Stream.of(analysis.valuesDiffer(), analysis.changesNeeded(), analysis.oftenStopped())
          .flatMap(Optional::stream)
          .filter(answer -> answer.remark().isEmpty())
          .flatMap(answer -> answer.value().yes().stream())
          .filter(Located::value)
          .map(yes -> tell.at(yes.place()))
          .forEach(about -> (definite ? about : about.advising()).say());
    }
  }
}
