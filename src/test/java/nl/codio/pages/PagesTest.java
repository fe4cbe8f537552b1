package nl.codio.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.codio.Golden;
import nl.codio.forms.Question;
import nl.codio.forms.Recorder;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;
import nl.codio.output.Paragraph;
import nl.codio.source.Reading;
import nl.codio.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {

  private static final Messages DUTCH = Messages.in(Language.NL);
  private static final Path DOCS = Path.of("docs/bestanden");

  @ParameterizedTest
  @EnumSource
  void the_documentation_is_what_the_forms_ask(FileKind kind) throws IOException {
    String example = example(kind);
    String page =
        MarkdownPage.of(Page.of(kind, DUTCH), DUTCH, example, Files.readString(Path.of(example)));
    Path file = DOCS.resolve(kind.word() + ".md");
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(file, page);
    }
    assertThat(file).as("re-made with -Dgoldens.update=true").hasContent(page);
  }

  @ParameterizedTest
  @EnumSource
  void every_question_stands_on_the_page(FileKind kind) {
    List<String> keys =
        Page.of(kind, DUTCH).sections().stream()
            .flatMap(section -> section.fields().stream())
            .map(Field::key)
            .toList();

    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(
            Recorder.questions(kind::read).stream()
                .map(Question::path)
                .map(path -> path.substring(path.lastIndexOf('.') + 1))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void a_terminal_shows_it_in_lines_that_fit(FileKind kind) {
    List<String> lines = PageText.lines(Page.of(kind, DUTCH), DUTCH, Paragraph::lines);

    Golden.check("pages/" + kind.word() + ".txt", String.join("\n", lines) + "\n");
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
  }

  @Test
  void the_index_leads_to_every_page_and_its_examples_can_be_read() throws IOException {
    String index = Files.readString(DOCS.resolve("README.md"));
    for (FileKind kind : FileKind.values()) {
      assertThat(index).contains("](" + kind.word() + ".md)");
    }
    List<String> examples =
        Pattern.compile("(?ms)^```yaml\\n(.*?)^```$")
            .matcher(index)
            .results()
            .map((MatchResult block) -> block.group(1))
            .toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      Reading reading =
          SourceReader.parse(Path.of("voorbeeld.yaml"), example.getBytes(StandardCharsets.UTF_8));
      assertThat(reading.findings()).as(example).isEmpty();
    }
  }

  /** A file of the example municipality, in which a test of its own finds nothing wrong. */
  private static String example(FileKind kind) {
    String city = "examples/voorbeeldstad/";
    String theCase = city + "casussen/druktemonitor/";
    return switch (kind) {
      case PROJECT -> city + "codio.yaml";
      case STRATEGY -> city + "strategie.yaml";
      case CASE -> theCase + "casus.yaml";
      case WORKSHOP -> theCase + "workshop-2026-03-12.yaml";
      case PROGRESS -> theCase + "voortgang.yaml";
      case ANALYSIS -> city + "analyse-2026-H1.yaml";
    };
  }
}
