package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what docs/sjablonen.md says, in order: types the commands and writes the templates. {@code
 * -Dgoldens.update=true} puts what codio says in the page.
 */
class TemplatesPageTest {

  private static final Path PAGE = Path.of("docs/sjablonen.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(console|ftl)\\n(.*?)^```$");
  private static final Pattern FILE = Pattern.compile("`(templates/[^`]+\\.ftl)`");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  @Test
  void every_example_does_what_it_says() throws IOException {
    ExampleCopy example = ExampleCopy.at(folder.resolve("voorbeeldstad"));
    String page = Files.readString(PAGE);
    StringBuilder renewed = new StringBuilder();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      String text = block.group(2);
      if (block.group(1).equals("ftl")) {
        example.write(lastFile(page.substring(0, block.start())), text);
      } else {
        text = typed(text, example);
      }
      String fenced = "```" + block.group(1) + "\n" + text + "```";
      block.appendReplacement(renewed, Matcher.quoteReplacement(fenced));
    }
    block.appendTail(renewed);

    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(PAGE, renewed);
    }
    assertThat(renewed.toString())
        .as("re-made with -Dgoldens.update=true")
        .isEqualTo(Files.readString(PAGE));
    assertThat(example.read("rapporten/druktemonitor/verslag-2026-03-12.html"))
        .contains("<section class=\"aspect\">\n<hr/>");
    assertThat(example.read("rapporten/accentwaarden.md")).contains("# Waar wij voor staan");
    assertThat(example.read("rapporten/druktemonitor/brief-aan-de-raad-2026-03-12.md"))
        .contains("Deze wegen het zwaarst:", "**Rust:**");
  }

  private static String typed(String session, ExampleCopy example) {
    StringBuilder seen = new StringBuilder();
    for (String line : session.lines().filter(it -> it.startsWith("$ codio ")).toList()) {
      List<String> words = new ArrayList<>();
      Matcher word = WORD.matcher(line.substring("$ codio ".length()));
      while (word.find()) {
        words.add(word.group(1) == null ? word.group(2) : word.group(1));
      }
      Run run = example.codio(words.toArray(String[]::new));
      seen.append(line).append('\n').append(run.out()).append(run.err());
    }
    return seen.toString();
  }

  private static String lastFile(String before) {
    return FILE.matcher(before)
        .results()
        .map((MatchResult name) -> name.group(1))
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
