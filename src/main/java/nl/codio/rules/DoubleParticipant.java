package nl.codio.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.model.Participant;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * Nobody sits in two groups (handbook 3.2, R161). Only a name tells that two lines are one person.
 *
 * <p>Bad: one {@code naam} with {@code groep: democratie} and with {@code groep: rechtsstaat}.
 * Good: one line for each person.
 */
final class DoubleParticipant implements WorkshopRule {
  @Override
  public boolean hasCome(WorkshopInCase workshop, LocalDate today) {
    return true;
  }

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    Map<String, Located<String>> first = new HashMap<>();
    for (Item<Participant> item : workshop.content().gathering().participants()) {
      Participant one = item.value();
      if (one.name().isPresent() && one.group().isPresent()) {
        check(one.name().get(), one.group().get(), first, tell);
      }
    }
  }

  private static void check(
      Located<String> name,
      Located<String> group,
      Map<String, Located<String>> first,
      Telling tell) {
    Located<String> other = first.putIfAbsent(Spelling.fold(name.value()), group);
    if (other != null && !Spelling.fold(other.value()).equals(Spelling.fold(group.value()))) {
      tell.at(group.place()).beside(other.place(), "first", other.value()).say(group.value());
    }
  }
}
