package nl.codio.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Phase;
import nl.codio.forms.Unanswered;
import nl.codio.model.CaseDescription;
import nl.codio.model.FileKind;
import nl.codio.model.answer.Claim;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;

/**
 * A description that is ready for a workshop tells of context, technology, stakeholders and issues
 * (handbook 3.2, R191). The other questions of bijlage 4 that nobody answered are one advice.
 *
 * <p>Bad: {@code gereed-voor-workshop: ja} and nothing under {@code technologie}. Good: a text
 * there.
 */
final class EmptyCaseCells implements CaseRule {
  @Override
  public Moment moment() {
    return Moment.READY;
  }

  private static final List<String> PARTS =
      List.of("omschrijving", "technologie", "stakeholders", "vraagstukken");
  private static final Set<Phase> PHASES = Set.of(Phase.DESCRIPTION);

  @Override
  public void check(CaseFolder theCase, Telling tell) {
    theCase.description().ifPresent(file -> check(theCase, file, tell));
  }

  private static void check(CaseFolder theCase, Document<CaseDescription> file, Telling tell) {
    Optional<Located<Claim>> ready = file.content().ready().filter(claim -> claim.value().made());
    if (ready.isEmpty() && (theCase.isStopped() || theCase.isClosed())) {
      return;
    }
    EmptyCells cells = EmptyCells.of(file, FileKind.CASE, PHASES);
    List<String> bare =
        PARTS.stream().filter(part -> ready.isPresent() && isBare(part, file)).toList();
    ready.ifPresent(claim -> bare.forEach(part -> tell.at(claim.place()).say(part)));
    cells.without(path -> bare.stream().anyMatch(part -> isIn(part, path))).tell(file, tell);
  }

  /** Whether every question of this part of bijlage 4 is open. */
  private static boolean isBare(String part, Document<CaseDescription> file) {
    List<String> open =
        file.unanswered().stream().map(Unanswered::path).filter(path -> isIn(part, path)).toList();
    return !open.isEmpty()
        && open.containsAll(
            EmptyCells.asked(FileKind.CASE, PHASES).stream()
                .filter(path -> isIn(part, path))
                .toList());
  }

  private static boolean isIn(String part, String path) {
    return path.startsWith(part + ".");
  }
}
