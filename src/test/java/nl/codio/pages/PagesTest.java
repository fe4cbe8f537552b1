package nl.codio.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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
  private static final Messages ENGLISH = Messages.in(Language.EN);
  private static final Path DOCS = Path.of("docs/bestanden");
  private static final Path INDEX = DOCS.resolve("README.md");
  private static final Pattern ANSWERS =
      Pattern.compile("(?s)(?<=<!-- antwoorden -->\n).*(?=<!-- /antwoorden -->)");

  @ParameterizedTest
  @EnumSource
  void the_documentation_is_what_the_forms_ask(FileKind kind) throws IOException {
    committed(DOCS.resolve(kind.word() + ".md"), MarkdownPage.of(kind, DUTCH));
  }

  @Test
  void the_index_tells_how_every_type_of_answer_is_written() throws IOException {
    Map<String, String> answers = new LinkedHashMap<>();
    for (FileKind kind : FileKind.values()) {
      answers.putAll(Page.of(kind, DUTCH).answers());
    }
    String table = String.join("\n", MarkdownPage.answers(answers)) + "\n";

    String index = Files.readString(INDEX);
    assertThat(index).containsPattern(ANSWERS);
    committed(INDEX, ANSWERS.matcher(index).replaceAll(Matcher.quoteReplacement(table)));
  }

  @ParameterizedTest
  @EnumSource
  void the_terminal_shows_the_same(FileKind kind) {
    List<String> lines = PageText.lines(Page.of(kind, DUTCH), DUTCH);

    Golden.check("pages/" + kind.word() + ".txt", String.join("\n", lines) + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void what_codio_breaks_into_lines_fits_in_a_terminal(FileKind kind) {
    for (Messages messages : List.of(DUTCH, ENGLISH)) {
      List<String> lines = PageText.lines(Page.of(kind, messages), messages);
      String example = messages.text("pages.heading.example");
      assertThat(lines.subList(0, lines.indexOf(example)))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Paragraph.WIDTH));
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_question_stands_on_the_page(FileKind kind) {
    List<String> paths = new ArrayList<>();
    fields(Page.of(kind, DUTCH).rows()).forEach(field -> paths.add(field.name().path()));

    assertThat(paths)
        .containsAll(
            Recorder.questions(kind::read).stream()
                .filter(question -> question.audience().isPresent())
                .map(Question::path)
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void every_question_has_an_answer_in_the_example(FileKind kind) {
    assertThat(fields(Page.of(kind, DUTCH).rows()))
        .filteredOn(field -> field.example().isEmpty())
        .extracting(field -> field.name().path())
        .doesNotHaveDuplicates()
        .allMatch(PagesTest::mayBeLeftOut);
  }

  private static boolean mayBeLeftOut(String path) {
    // Beside a known value they are read, though codio advises to leave them out.
    return path.matches("(.*accent)?waarden\\.(principe|fundament)")
        // A measure and an action take the same keys, and only a measure comes from actions.
        || path.equals("acties.uit-acties");
  }

  @Test
  void a_fork_tells_that_one_of_its_keys_is_enough() {
    String page = String.join("\n", PageText.lines(Page.of(FileKind.WORKSHOP, DUTCH), DUTCH));

    assertThat(page)
        .contains(
            """
                Hier staat een van deze, nooit meer dan een: waarde, eigen-waarde.
                Kies je waarde, dan:
                waarde: (naam van een waarde)
            """)
        .contains("Kies je eigen-waarde, dan:\n    eigen-waarde: (tekst)")
        .contains("En verder altijd:\n    waarom: (tekst)");
  }

  @Test
  void english_words_are_told_where_there_are_any() {
    assertThat(String.join("\n", PageText.lines(Page.of(FileKind.CASE, ENGLISH), ENGLISH)))
        .contains("Where: casussen/NAME/casus.yaml")
        .contains("    context: (text)\n        What is the context of this project?");
  }

  @Test
  void no_number_of_a_requirement_is_shown() throws IOException {
    for (FileKind kind : FileKind.values()) {
      assertThat(Files.readString(DOCS.resolve(kind.word() + ".md")))
          .doesNotContainPattern("\\bR[0-9]{3}\\b");
    }
  }

  @Test
  void the_index_leads_to_every_page_and_its_fragments_can_be_read() throws IOException {
    String index = Files.readString(INDEX);
    for (FileKind kind : FileKind.values()) {
      assertThat(index).contains("](" + kind.word() + ".md)");
    }
    List<String> fragments = YamlBlocks.in(index);
    assertThat(fragments).isNotEmpty();
    for (String fragment : fragments) {
      Reading reading =
          SourceReader.parse(Path.of("voorbeeld.yaml"), fragment.getBytes(StandardCharsets.UTF_8));
      assertThat(reading.findings()).as(fragment).isEmpty();
    }
  }

  private static List<Row.Field> fields(List<Row> rows) {
    List<Row.Field> fields = new ArrayList<>();
    for (Row row : rows) {
      if (row instanceof Row.Field field) {
        fields.add(field);
      } else if (row instanceof Row.Group group) {
        fields.addAll(fields(group.rows()));
      } else if (row instanceof Row.Choice choice) {
        choice.sides().forEach(side -> fields.addAll(fields(side.rows())));
      }
    }
    return fields;
  }

  private static void committed(Path file, String text) throws IOException {
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).as("re-made with -Dgoldens.update=true").isEqualTo(text);
  }
}
