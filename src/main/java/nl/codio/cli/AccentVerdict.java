package nl.codio.cli;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.ChosenValue;
import nl.codio.project.AccentValue;
import nl.codio.project.WorkshopInCase;

/**
 * What a workshop says of an accent value. Where the value is also chosen, why and how stand there
 * and need not be repeated (R209, R215).
 *
 * @param role {@code ja}, {@code deels} or {@code nee}; empty when it is not filled in
 * @param why why it plays that role
 * @param filledIn what it means in this case
 */
record AccentVerdict(String role, String why, String filledIn) {

  /** The verdict of this workshop, if it judged the value. */
  static Optional<AccentVerdict> of(WorkshopInCase workshop, AccentValue accent) {
    Optional<ChosenValue> chosen = workshop.choiceOf(accent.value());
    return workshop
        .judgementOf(accent)
        .map(
            judgement ->
                new AccentVerdict(
                    judgement.role().map(role -> role.value().word()).orElse(""),
                    text(judgement.why().or(() -> chosen.flatMap(ChosenValue::why))),
                    text(judgement.filledIn().or(() -> chosen.flatMap(ChosenValue::filledIn)))));
  }

  private static String text(Optional<Located<String>> text) {
    return text.map(Located::value).map(String::strip).orElse("");
  }
}
