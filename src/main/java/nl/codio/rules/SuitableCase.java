package nl.codio.rules;

import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.CaseDescription;
import nl.codio.project.CaseFolder;

/**
 * A workshop is for a case that suits it (handbook 3.2, R152, R154). Where the start talk says that
 * it does not, a workshop later on asks for a word.
 *
 * <p>Bad: {@code geschikt: nee} and a workshop. Good: {@code geschikt: ja}.
 */
final class SuitableCase implements CaseRule {
  @Override
  public void check(CaseFolder theCase, Telling tell) {
    Optional<CaseDescription.StartTalk> talk =
        theCase.description().flatMap(file -> file.content().startTalk()).map(Item::value);
    talk.flatMap(CaseDescription.StartTalk::suitable)
        .filter(suitable -> !suitable.value())
        .ifPresent(
            suitable ->
                theCase
                    .newestWorkshop()
                    .ifPresent(
                        workshop ->
                            tell.at(suitable.place())
                                .beside(workshop.document().place(), "workshop")
                                .say()));
    if (talk.flatMap(CaseDescription.StartTalk::why).isEmpty()) {
      talk.flatMap(CaseDescription.StartTalk::suitable)
          .ifPresent(suitable -> tell.at(suitable.place()).advising().as("why").say());
    }
  }
}
