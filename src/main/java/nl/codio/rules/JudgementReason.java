package nl.codio.rules;

import java.util.HashSet;
import java.util.Set;
import nl.codio.forms.Item;
import nl.codio.model.Judgement;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * Of every accent value it is said why it plays a role or does not (handbook 3.3, R209; bijlage 5,
 * R306). Of one that was chosen the reason stands there.
 *
 * <p>Bad: {@code {waarde: duurzaamheid, speelt-rol: nee}}. Good: the same with {@code waarom}.
 */
final class JudgementReason implements WorkshopRule {
  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    if (workshop.chosen().size() < workshop.content().values().size()) {
      return; // a name that is not known may be the one that is judged
    }
    Set<String> chosen = new HashSet<>();
    workshop.chosen().forEach(value -> chosen.add(value.value().id()));
    for (Item<Judgement> item : workshop.content().judgements()) {
      Judgement judgement = item.value();
      if (judgement.role().isPresent() && judgement.why().isEmpty() && item.remark().isEmpty()) {
        judgement
            .name()
            .filter(
                name ->
                    workshop
                        .values()
                        .find(name.value())
                        .filter(value -> !chosen.contains(value.id()))
                        .isPresent())
            .ifPresent(name -> tell.at(name.place()).about(name.value()).say(name.value()));
      }
    }
  }
}
