package nl.codio.report.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.render.Renderer;
import nl.codio.report.templates.DataModel;
import org.junit.jupiter.api.Test;

/**
 * What templates can name and call is documented, and has a version. {@code -Dgoldens.update=true}
 * writes the page and the list of this version anew, but never leaves a line of that list out.
 */
class DataModelTest {

  private static final Path PAGE = Path.of("docs/sjablonen/gegevens.md");
  private static final Path LIST =
      Path.of("src/test/resources/nl/codio/report/data-model-" + DataModel.VERSION + ".txt");

  private final DocumentedModel model = new DocumentedModel();

  @Test
  void the_page_tells_all_of_it() throws IOException {
    String page = DataModelPage.text();

    if (Boolean.getBoolean("goldens.update")) {
      Files.createDirectories(PAGE.resolveSibling("."));
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("re-made with -Dgoldens.update=true").exists();
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void nothing_goes_from_it_without_a_higher_version() throws IOException {
    Set<String> now = DataModelLines.of(model);
    Set<String> promised =
        Files.exists(LIST) ? new TreeSet<>(Files.readAllLines(LIST)) : new TreeSet<>();

    assertThat(now)
        .as(
            """
            Something is gone from version %d of the data model, or has another name or type. \
            Templates of organisations may use it. Put it back; or raise DataModel.VERSION, make \
            the list of the new version with -Dgoldens.update=true, and tell in CHANGELOG.md what \
            a template does instead.""",
            DataModel.VERSION)
        .containsAll(promised);
    if (Boolean.getBoolean("goldens.update")) {
      Files.write(LIST, now);
    }
    assertThat(Files.readAllLines(LIST))
        .as("what was added is promised too: re-made with -Dgoldens.update=true")
        .containsExactlyElementsOf(now);
  }

  @Test
  void every_part_says_what_it_is() {
    for (DocumentedRecord record : model.records()) {
      assertThat(record.about()).as(record.name()).isNotBlank();
      assertThat(model.parts(record))
          .as(record.name() + ", of which the Javadoc has no @param")
          .noneMatch(part -> part.about().isBlank());
    }
  }

  @Test
  void the_names_on_the_page_are_those_that_a_template_gets() throws IOException {
    List<String> documented = new ArrayList<>(List.of("report", "edition", "version"));
    RecordSources.functions()
        .keySet()
        .forEach(call -> documented.add(call.substring(0, call.indexOf('('))));
    ByteArrayOutputStream made = new ByteArrayOutputStream();

    new Renderer("0.0-test")
        .render(
            new Probe("probe-names.ftl"),
            Format.MARKDOWN,
            Edition.internal(Messages.in(Language.NL)::text),
            made);

    assertThat(made.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyInAnyOrderElementsOf(documented);
  }

  /** A document for a template of this test alone. */
  public record Probe(String template) implements Document {

    @Override
    public String day() {
      return "";
    }
  }
}
