package nl.codio.report.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.model.OwnTheme;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/huisstijl.md}, made from the theme itself. */
class HouseStylePageTest {

  private static final Path PAGE = Path.of("docs/huisstijl.md");
  private static final String BEGIN = "<!-- tabel -->\n";
  private static final String END = "<!-- einde van de tabel -->\n";

  @Test
  void the_page_names_every_token_that_a_report_reads() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    String made = page.substring(0, begin) + table() + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(PAGE, made);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(made);
  }

  @Test
  void the_example_on_the_page_works() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```css\n") + "```css\n".length();

    TokenFile example = TokenFile.read(page.substring(begin, page.indexOf("```", begin)));

    assertThat(example.dropped()).isEmpty();
    assertThat(example.tokens().names()).hasSize(3).allMatch(Theme::reads);
    assertThat(Theme.of(example.tokens()).weak()).isEmpty();
  }

  private static String table() {
    Tokens neutral = Theme.own(OwnTheme.NEUTRAL).tokens();
    List<String> rows = new ArrayList<>();
    rows.add("| naam van codio | leest uit je huisstijl | en anders |");
    rows.add("|---|---|---|");
    for (String name : neutral.mentioned()) {
      neutral.given(name).ifPresent(value -> rows.add(row(name, value)));
    }
    return String.join("\n", rows) + "\n";
  }

  /** A row of references, and what stands at its end. */
  private static String row(String name, String value) {
    List<String> names = new ArrayList<>();
    String rest = value;
    while (rest.startsWith("var(")) {
      int comma = rest.indexOf(',');
      if (comma < 0) {
        break;
      }
      names.add("`" + rest.substring("var(".length(), comma) + "`");
      rest = rest.substring(comma + 1, rest.length() - 1).strip();
    }
    String last = rest.startsWith("var(") ? rest.substring(4, rest.length() - 1) : rest;
    return "| `" + name + "` | " + String.join(", ", names) + " | `" + last + "` |";
  }
}
