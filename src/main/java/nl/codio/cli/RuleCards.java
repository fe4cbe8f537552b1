package nl.codio.cli;

import java.util.HashMap;
import java.util.Map;
import nl.codio.language.Messages;
import nl.codio.output.RuleCard;
import nl.codio.rules.RuleBook;
import nl.codio.rules.RuleFact;

/** The card of each rule in the language of a run; only what is asked for is read. */
final class RuleCards implements RuleCard.Box {

  private final Messages messages;
  private final Map<String, RuleFact> facts = new HashMap<>();

  RuleCards(Messages messages) {
    this.messages = messages;
  }

  @Override
  public RuleCard of(String code) {
    if (facts.isEmpty()) {
      RuleBook.facts().forEach(fact -> facts.put(fact.id(), fact));
    }
    RuleFact fact = facts.get(code);
    if (fact == null) {
      throw new IllegalArgumentException("no rule " + code);
    }
    RuleTexts texts = new RuleTexts(messages);
    RulePage page = RulePage.of(fact, messages.language());
    return new RuleCard(
        code,
        texts.name(fact),
        texts.why(fact),
        fact.norm().severity(true),
        fact.section(),
        fact.requirement(),
        String.join("\n", page.lines()),
        page.markdown());
  }
}
