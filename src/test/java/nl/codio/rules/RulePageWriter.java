package nl.codio.rules;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.output.TextPrinter;
import nl.codio.output.Wording;
import nl.codio.source.SourceText;

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
    Optional<Fixtures.Fixture> fixture =
        Fixtures.all().stream().filter(one -> one.rule().equals(rule.id())).findFirst();
    if (fixture.isPresent()) {
      examples(page, rule, fixture.get());
    } else {
      section(page, "mend", mendOfReading(rule));
    }
    if (rule.isAnswerable()) {
      String lines =
          "afwijkingen:\n  - regel: "
              + rule.id()
              + "\n    uitleg: "
              + messages.text("rules.answer.reason");
      section(page, "answer", messages.text("rules.answer") + "\n\n" + yaml(lines + "\n"));
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

  private void examples(StringBuilder page, RuleFact rule, Fixtures.Fixture fixture) {
    Judged bad = fixture.bad();
    List<Finding> findings = bad.of(rule.id());
    Path shown = findings.get(0).place().file();
    Judged good = fixture.good();
    Map<String, String> mends = new LinkedHashMap<>();
    findings.forEach(finding -> mends.putIfAbsent(finding.message().key(), "- " + mend(finding)));
    section(page, "mend", String.join("\n", mends.values()));
    section(
        page,
        "bad",
        yaml(text(bad, shown)) + "\n\n```\n" + told(bad, findings.get(0)).strip() + "\n```");
    Path beside =
        good.source(shown).isPresent()
            ? shown
            : good.project().files().stream()
                .map(file -> file.name())
                .filter(name -> name.getFileName().equals(shown.getFileName()))
                .findFirst()
                .orElse(good.project().files().get(good.project().files().size() - 1).name());
    section(page, "good", yaml(text(good, beside)));
  }

  /** What is wrong, and how to mend it. */
  private String mend(Finding finding) {
    String wrong = messages.text(finding.message().key(), finding.message().arguments());
    return wrong
        + finding
            .hint()
            .map(hint -> " " + messages.text(hint.key(), hint.arguments()).replace("\n", " "))
            .orElse("");
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

  private String told(Judged judged, Finding finding) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new TextPrinter(out, new Wording(messages), judged::source).print(List.of(finding));
    out.flush();
    String told = text.toString();
    int deviation = told.indexOf("afwijkingen:\n");
    return deviation < 0 ? told : told.substring(0, told.lastIndexOf('\n', deviation - 5));
  }

  private static String text(Judged judged, Path name) {
    StringBuilder text = new StringBuilder();
    SourceText source = judged.source(name).orElseThrow();
    for (int line = 1; source.line(line).isPresent(); line++) {
      text.append(source.line(line).get()).append('\n');
    }
    return text.toString();
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
