package nl.codio.pages;

import java.util.ArrayList;
import java.util.List;
import nl.codio.language.Messages;

/** A page as {@code docs/bestanden} has it, with an example below it. */
final class MarkdownPage {

  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  private MarkdownPage(Messages messages) {
    this.messages = messages;
  }

  /**
   * The page.
   *
   * @param example where the example stands, from the root of the repository
   * @param yaml what stands in it
   */
  static String of(Page page, Messages messages, String example, String yaml) {
    MarkdownPage markdown = new MarkdownPage(messages);
    markdown.opening(page);
    page.sections().forEach(markdown::section);
    markdown.example(example, yaml);
    return String.join("\n", markdown.lines) + "\n";
  }

  private void opening(Page page) {
    lines.add("<!-- Gemaakt door PagesTest: -Dgoldens.update=true -->");
    lines.add("# " + page.title());
    lines.add("");
    lines.add(capital(page.about()));
    lines.add("");
    lines.add("- " + messages.text("pages.place") + " " + page.place());
    lines.add("- " + messages.text("pages.begin") + " `" + page.begin() + "`");
    lines.add("");
    lines.add(
        messages.text("pages.legend").replace("codio values", "`codio values`")
            + " Hoe je een veld opschrijft, staat in [de uitleg](README.md).");
  }

  private void section(Section section) {
    lines.add("");
    lines.add("## " + section.title());
    lines.add("");
    lines.add("| sleutel | vraag | wat er mag staan |");
    lines.add("|---|---|---|");
    for (Field field : section.fields()) {
      String indent = "&nbsp;&nbsp;&nbsp;".repeat(field.depth());
      String notes = String.join("; ", Notes.of(field, messages));
      lines.add(
          "| "
              + indent
              + "`"
              + field.key()
              + "` | "
              + cell(field.question().orElse(field.label()))
              + " | "
              + cell(notes)
              + " |");
    }
  }

  private void example(String path, String yaml) {
    lines.add("");
    lines.add("## Voorbeeld");
    lines.add("");
    lines.add("Uit [" + path + "](../../" + path + "):");
    lines.add("");
    lines.add("```yaml");
    lines.add(yaml.stripTrailing());
    lines.add("```");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
