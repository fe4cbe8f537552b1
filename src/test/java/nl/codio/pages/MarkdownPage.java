package nl.codio.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/** A page as {@code docs/bestanden} has it: a table for each group, and the whole example. */
final class MarkdownPage {

  private static final int FIRST_HEADING = 3;

  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  private MarkdownPage(Messages messages) {
    this.messages = messages;
  }

  static String of(FileKind kind, Messages messages) {
    Page page = Page.of(kind, messages);
    MarkdownPage markdown = new MarkdownPage(messages);
    markdown.opening(kind, page);
    markdown.heading(2, messages.text("pages.heading.example"));
    markdown.code(page.example());
    markdown.heading(2, messages.text("pages.heading.keys"));
    markdown.table(page.rows());
    markdown.groups(FIRST_HEADING, page.rows());
    markdown.heading(2, messages.text("pages.heading.answers"));
    markdown.lines.addAll(answers(page.answers()));
    return String.join("\n", markdown.lines) + "\n";
  }

  /** How each type of answer is written, as a table. */
  static List<String> answers(Map<String, String> answers) {
    List<String> lines = new ArrayList<>(List.of("| soort antwoord | hoe je het opschrijft |"));
    lines.add("|---|---|");
    answers.forEach((type, how) -> lines.add("| " + type + " | " + cell(how) + " |"));
    return lines;
  }

  private void opening(FileKind kind, Page page) {
    lines.add("<!-- Gemaakt door PagesTest: -Dgoldens.update=true -->");
    lines.add("# " + page.title());
    lines.add("");
    lines.add(page.about());
    lines.add("");
    lines.add("- " + messages.text("pages.place") + " " + page.place());
    lines.add("- " + messages.text("pages.begin") + " `" + page.begin() + "`");
    lines.add("- Hoe je iets opschrijft: [de uitleg](README.md#zo-vul-je-een-bestand-in)");
    lines.add("- In je terminal: `codio help " + kind.word() + "`");
  }

  private void heading(int level, String text) {
    lines.add("");
    lines.add("#".repeat(level) + " " + text.replaceAll(":$", ""));
    lines.add("");
  }

  private void code(String yaml) {
    lines.add("```yaml");
    lines.add(yaml.stripTrailing());
    lines.add("```");
  }

  private void groups(int level, List<Row> rows) {
    for (Row row : rows) {
      if (row instanceof Row.Group group) {
        heading(level, title(group));
        group.name().question().ifPresent(it -> lines.addAll(List.of("*" + it + "*", "")));
        group
            .shortForm()
            .ifPresent(
                it -> {
                  String start = messages.text("pages.short", "`" + it.key() + "`");
                  lines.addAll(List.of(start + " `" + it.written() + "`", ""));
                });
        table(group.rows());
        groups(level + 1, group.rows());
      }
    }
  }

  private static String title(Row.Group group) {
    return group.name().label() + " (`" + group.name().path() + "`)";
  }

  private void table(List<Row> rows) {
    lines.add("| sleutel | wat | antwoord | bijvoorbeeld |");
    lines.add("|---|---|---|---|");
    rows(rows);
  }

  private void rows(List<Row> rows) {
    boolean chosen = false;
    for (Row row : rows) {
      if (row instanceof Row.Choice choice) {
        choice(choice);
      } else {
        if (chosen) {
          aside("**" + messages.text("pages.always") + "**");
        }
        lines.add(line(row));
      }
      chosen = row instanceof Row.Choice;
    }
  }

  private void choice(Row.Choice choice) {
    List<String> keys = choice.sides().stream().map(side -> "`" + side.key() + "`").toList();
    aside("**" + messages.text("pages.one-of", List.of(keys)) + "**");
    for (Row.Side side : choice.sides()) {
      aside("**" + messages.text("pages.chosen", "`" + side.key() + "`") + "**");
      rows(side.rows());
    }
  }

  private void aside(String text) {
    lines.add("| | " + text + " | | |");
  }

  private static String line(Row row) {
    if (row instanceof Row.Field field) {
      String example = field.example().map(text -> "`" + cell(text) + "`").orElse("");
      return line(field.name(), String.join("; ", field.notes()), example);
    }
    Row.Group group = (Row.Group) row;
    List<String> notes = new ArrayList<>(List.of("[een groep](#" + anchor(title(group)) + ")"));
    notes.addAll(group.notes());
    return line(group.name(), String.join("; ", notes), "");
  }

  private static String line(Row.Name name, String answer, String example) {
    String question = name.question().map(text -> "<br>*" + cell(text) + "*").orElse("");
    return String.join(
        " | ", "| `" + name.key() + "`", cell(name.label()) + question, answer, example + " |");
  }

  /** The name that GitHub and GitLab give to a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
