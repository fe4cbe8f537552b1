package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import nl.codio.diagnostics.Spelling;
import nl.codio.rules.RuleBook;
import nl.codio.rules.RuleFact;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code codio explain RULE}: why codio says something, and how to mend it. */
final class ExplainCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            // Read only by who offers them: a run needs no list of all rules to begin.
            .completionCandidates(
                () -> RuleBook.facts().stream().map(RuleFact::id).sorted().iterator())
            .descriptionKey("explain.rule")
            .build());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    List<String> words = arguments.words();
    if (words.isEmpty()) {
      throw new WrongUse(List.of(Message.of("rules.which"), Message.of("rules.unknown.hint")));
    }
    RuleTexts texts = new RuleTexts(session.messages());
    List<RuleFact> rules = words.stream().map(word -> find(word, texts)).toList();
    for (RuleFact rule : rules) {
      RulePage.of(rule, session.messages().language()).lines().forEach(session.out()::println);
    }
    return ExitCode.FINE;
  }

  private static RuleFact find(String word, RuleTexts texts) {
    List<RuleFact> rules = RuleBook.facts();
    String typed = Spelling.fold(word);
    Optional<RuleFact> found =
        rules.stream()
            .filter(
                rule ->
                    Spelling.fold(rule.id()).equals(typed)
                        || Spelling.fold(texts.name(rule)).equals(typed))
            .findFirst();
    return found.orElseThrow(() -> unknown(word, rules, texts));
  }

  private static WrongUse unknown(String word, List<RuleFact> rules, RuleTexts texts) {
    List<String> names = new ArrayList<>(rules.stream().map(RuleFact::id).toList());
    rules.forEach(rule -> names.add(texts.name(rule)));
    List<String> nearest = NearestNames.nearest(word, names);
    List<Message> lines = new ArrayList<>(List.of(Message.of("rules.unknown", word)));
    if (!nearest.isEmpty()) {
      lines.add(Message.of("rules.unknown.near", nearest));
    }
    lines.add(Message.of("rules.unknown.hint"));
    return new WrongUse(lines);
  }
}
