package nl.codio.rules;

import java.util.Set;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.model.Reference;
import nl.codio.project.CaseFolder;

/**
 * A DPIA and its like stand among the instruments, with how far they are (handbook 3.2, R153). The
 * list of documents shows them by itself.
 *
 * <p>Bad: {@code documenten: [DPIA]}. Good: {@code instrumenten: [{instrument: DPIA, status:
 * loopt}]}.
 */
final class MisplacedInstrument implements CaseRule {
  private static final Set<String> NAMES = Set.of("dpia", "iama", "deda", "predpia");

  @Override
  public void check(CaseFolder theCase, Telling tell) {
    theCase.description().stream()
        .flatMap(file -> file.content().documents().stream())
        .map(Item::value)
        .forEach(document -> check(document, tell));
  }

  private static void check(Reference document, Telling tell) {
    document
        .title()
        .filter(
            title ->
                isInstrument(title.value())
                    || document.kind().filter(kind -> isInstrument(kind.value())).isPresent())
        .ifPresent(title -> tell.at(title.place()).say(title.value()));
  }

  private static boolean isInstrument(String text) {
    return NAMES.contains(Spelling.fold(text));
  }
}
