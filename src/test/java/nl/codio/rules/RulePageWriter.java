package nl.codio.rules;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Finding;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.output.TextPrinter;
import nl.codio.output.Wording;

/** Writes the page about a rule, in Markdown. */
final class RulePageWriter {

  private static final List<String> BLANKS = List.of("…", "…", "…", "…", "…");

  private final Messages messages;

  RulePageWriter(Language language) {
    this.messages = Messages.in(language);
  }

  String page(RuleFact rule) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(rule.id()).append(' ').append(name(rule)).append("\n\n");
    page.append(when(rule)).append("\n\n").append(source(rule)).append("\n\n");
    section(page, "why", messages.text("rules." + rule.id() + ".why"));
    List<Fixtures.Fixture> fixtures = Fixtures.of(rule.id());
    if (fixtures.isEmpty()) {
      section(page, "mend", mendOfReading(rule));
    } else {
      examples(page, rule, fixtures);
    }
    if (isAnswerable(rule, fixtures)) {
      String lines =
          "afwijkingen:\n  - regel: "
              + rule.id()
              + "\n    uitleg: "
              + messages.text("rules.answer.reason");
      section(page, "answer", messages.text("rules.answer") + "\n\n" + yaml(lines + "\n"));
    } else if (!rule.id().startsWith("B")) {
      section(page, "answer", messages.text("rules.answer.none"));
    }
    return page.toString().stripTrailing() + "\n";
  }

  String index(List<RuleFact> rules) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(messages.text("rules.index.title")).append("\n\n");
    page.append(messages.text("rules.index.text")).append("\n\n");
    page.append(row("column.id", "column.name", "column.severity", "column.source"));
    page.append("|---|---|---|---|\n");
    for (RuleFact rule : rules) {
      page.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ");
      page.append(name(rule)).append(" | ").append(severity(rule)).append(" | ");
      page.append(rule.section().map(section -> "§ " + section + ", ").orElse(""));
      page.append(rule.requirement().orElse("")).append(" |\n");
    }
    return page.toString();
  }

  /** An error may have a milder form, which a reason answers. */
  private static boolean isAnswerable(RuleFact rule, List<Fixtures.Fixture> fixtures) {
    return rule.isAnswerable()
        || fixtures.stream()
            .flatMap(fixture -> ShownExample.all(fixture.bad(), rule.id()).stream())
            .anyMatch(Finding::isAnswerable);
  }

  private void examples(StringBuilder page, RuleFact rule, List<Fixtures.Fixture> fixtures) {
    Map<String, String> mends = new LinkedHashMap<>();
    for (Fixtures.Fixture fixture : fixtures) {
      ShownExample.all(fixture.bad(), rule.id())
          .forEach(finding -> mends.putIfAbsent(finding.message().key(), "- " + mend(finding)));
    }
    section(page, "mend", String.join("\n", mends.values()));
    ShownExample example = ShownExample.of(fixtures.get(0), rule.norm());
    section(
        page,
        "bad",
        name(example.finding().place().file())
            + yaml(example.badText())
            + "\n\n```text\n"
            + told(example.bad(), example.findings()).strip()
            + "\n```");
    section(page, "good", name(example.right()) + yaml(example.goodText()));
  }

  private static String name(Path file) {
    return "`" + Wording.name(file) + "`:\n\n";
  }

  /** What is wrong, and how to mend it. */
  private String mend(Finding finding) {
    String wrong = messages.text(finding.message().key(), finding.message().arguments());
    return wrong
        + finding
            .hint()
            .map(hint -> " " + inWords(messages.text(hint.key(), hint.arguments())))
            .orElse("");
  }

  /** A hint without the lines that it shows; the example has them. */
  private static String inWords(String hint) {
    int lines = hint.indexOf(":\n");
    return lines < 0 ? hint.replace('\n', ' ') : hint.substring(0, lines) + ".";
  }

  private String mendOfReading(RuleFact rule) {
    for (String ending : List.of(".hint", ".mend")) {
      String key = "findings." + rule.id() + ending;
      if (messages.has(key)) {
        return messages.text(key, BLANKS);
      }
    }
    return messages.text("rules.mend.shown");
  }

  private String told(Judged judged, List<Finding> findings) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new TextPrinter(out, new Wording(messages), judged::source).print(findings);
    out.flush();
    String answer = messages.text("findings.deviation", findings.get(0).code());
    return text.toString().replace("   " + answer.replace("\n", "\n   ") + "\n", "");
  }

  private void section(StringBuilder page, String title, String text) {
    page.append("## ").append(messages.text("rules.title." + title)).append("\n\n");
    page.append(text).append("\n\n");
  }

  private static String yaml(String text) {
    return "```yaml\n" + text.stripTrailing() + "\n```";
  }

  private String row(String... keys) {
    StringBuilder row = new StringBuilder("|");
    for (String key : keys) {
      row.append(' ').append(messages.text("rules." + key)).append(" |");
    }
    return row.append('\n').toString();
  }

  private String name(RuleFact rule) {
    return messages.text("rules." + rule.id() + ".name");
  }

  private String severity(RuleFact rule) {
    return messages.text("rules.norm." + rule.norm());
  }

  private String when(RuleFact rule) {
    String moment = rule.moment().map(word -> messages.text("rules.moment." + word)).orElse("");
    boolean from = rule.norm() == Norm.EXPECTED && !moment.isEmpty();
    return messages.text("rules.when." + rule.norm() + (from ? ".from" : ""), moment);
  }

  private String source(RuleFact rule) {
    return rule.section().isPresent()
        ? messages.text("rules.source", rule.section().get(), rule.requirement().orElse(""))
        : messages.text("rules.source.none");
  }
}
