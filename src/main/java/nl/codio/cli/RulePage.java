package nl.codio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.codio.language.Language;
import nl.codio.output.Paragraph;
import nl.codio.rules.RuleFact;

/**
 * The page about a rule.
 *
 * @param markdown as it stands in the documentation
 */
record RulePage(String markdown) {

  private static final String FENCE = "```";
  private static final String INDENT = "    ";

  /** The page of this rule. */
  static RulePage of(RuleFact rule, Language language) {
    String name = "/nl/codio/rules/" + language.code() + "/" + rule.id() + ".md";
    try (InputStream stream = RulePage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no page " + name);
      }
      return new RulePage(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is shown in a terminal, without the marks of Markdown. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(FENCE)) {
        code = !code;
      } else if (code) {
        lines.add(line.isEmpty() ? "" : INDENT + line);
      } else if (line.startsWith("- ")) {
        lines.addAll(Paragraph.lines(line, "  "));
      } else if (line.isEmpty() || line.startsWith("#")) {
        lines.add(line.replaceFirst("^#+ ", ""));
      } else {
        lines.addAll(Paragraph.lines(line, ""));
      }
    }
    return lines;
  }
}
