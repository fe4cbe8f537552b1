package nl.codio.rules;

import java.util.List;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.framework.Framework;
import nl.codio.framework.Lexicon;
import nl.codio.model.Table;
import nl.codio.model.ValueEntry;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/**
 * A principle or a foundation that is named is one of the six, or of the three (handbook 1.2,
 * bijlage 2). That of an own value has its own rule.
 *
 * <p>Bad: {@code {groep: A, fundamenten: [democratisch]}}. Good: {@code {groep: A, fundamenten:
 * [democratie]}}.
 */
final class UnknownPrinciple implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    for (ValueEntries.Placed placed : ValueEntries.of(project)) {
      if (placed.entry() instanceof ValueEntry.Known known) {
        Framework framework = placed.scope().framework();
        principles(known.principle().stream().toList(), framework, tell);
        foundations(known.foundation().stream().toList(), framework, tell);
      }
    }
    project.cases().stream()
        .flatMap(theCase -> theCase.workshops().stream())
        .forEach(workshop -> check(workshop, tell));
  }

  private static void check(WorkshopInCase workshop, Telling tell) {
    Framework framework = workshop.values().framework();
    for (Item<Table> table : workshop.content().gathering().groups()) {
      check(table.value(), framework, tell);
    }
  }

  private static void check(Table table, Framework framework, Telling tell) {
    foundations(table.foundations(), framework, tell);
    principles(table.principles(), framework, tell);
  }

  private static void principles(List<Located<String>> names, Framework framework, Telling tell) {
    names.forEach(name -> check(name, framework.principles(), "principle", tell));
  }

  private static void foundations(List<Located<String>> names, Framework framework, Telling tell) {
    names.forEach(name -> check(name, framework.foundations(), "foundation", tell));
  }

  private static void check(Located<String> name, Lexicon<?> known, String variant, Telling tell) {
    if (known.find(name.value()).isEmpty()) {
      tell.at(name.place()).as(variant).didYouMean(known.nearest(name.value())).say(name.value());
    }
  }
}
