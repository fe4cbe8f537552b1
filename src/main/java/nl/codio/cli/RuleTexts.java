package nl.codio.cli;

import nl.codio.language.Messages;
import nl.codio.rules.Norm;
import nl.codio.rules.RuleFact;

/** What is told of a rule, in words. */
record RuleTexts(Messages messages) {

  String name(RuleFact rule) {
    return messages.text("rules." + rule.id() + ".name");
  }

  String why(RuleFact rule) {
    return messages.text("rules." + rule.id() + ".why");
  }

  String severity(RuleFact rule) {
    return messages.text("rules.norm." + rule.norm());
  }

  /** When it speaks, and how loud. */
  String when(RuleFact rule) {
    if (rule.norm() == Norm.EXPECTED && rule.moment().isPresent()) {
      return messages.text("rules.when.EXPECTED.from", moment(rule));
    }
    return messages.text("rules.when." + rule.norm(), moment(rule));
  }

  String source(RuleFact rule) {
    return rule.section().isPresent() && rule.requirement().isPresent()
        ? messages.text("rules.source", rule.section().get(), rule.requirement().get())
        : messages.text("rules.source.none");
  }

  private String moment(RuleFact rule) {
    return rule.moment().map(word -> messages.text("rules.moment." + word)).orElse("");
  }
}
