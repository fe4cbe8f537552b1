package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import nl.codio.preview.Stage;
import nl.codio.report.assembly.ReportTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview of a report that a template of the project makes, while that template is written. */
class OwnTemplatesInPreviewTest {

  private static final String TEMPLATE = "templates/verslag.ftl";
  private static final String HEADER =
      "<#ftl attributes={\"rapport\": \"verslag\", \"model\": 1}>\n";

  @TempDir Path folder;
  private ExampleCopy example;
  private Optional<ReportTemplates> templates = Optional.empty();
  private int saves;

  @BeforeEach
  void copy() {
    example = ExampleCopy.at(folder.resolve("stad"));
  }

  @AfterEach
  void close() {
    templates.ifPresent(ReportTemplates::close);
  }

  @Test
  void changes_when_the_template_is_saved() throws IOException {
    Stage stage = stage(true);
    save("<p>een</p>");
    assertThat(html(stage)).contains("<p>een</p>");
    int before = stage.now().revision();

    save("<p>twee</p>");

    assertThat(stage.now().revision()).isGreaterThan(before);
    assertThat(html(stage)).contains("<p>twee</p>");
  }

  @Test
  void tells_what_is_wrong_with_it_and_goes_on_when_it_is_mended() throws IOException {
    Stage stage = stage(true);
    save("${report.hed.title}");
    assertThatThrownBy(() -> html(stage))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("templates/verslag.ftl:2:3: fout: report.hed bestaat niet");

    save("${report.head.title}");

    assertThat(html(stage)).contains("Druktemonitor");
  }

  @Test
  void tells_what_is_wrong_with_its_header_and_keeps_what_was_shown() throws IOException {
    Stage stage = stage(true);
    save("<p>een</p>");
    html(stage);

    example.write(TEMPLATE, "<p>zonder kop</p>");
    touch();

    assertThat(stage.now().remarks().get(0)).contains("zegt niet welke gegevens het krijgt");
    assertThat(stage.now().documents()).isNotEmpty();
  }

  @Test
  void shows_codios_own_without_trust_and_says_so() throws IOException {
    save("<p>een</p>");
    Stage stage = stage(false);

    assertThat(html(stage)).contains("Omschrijving project/casus").doesNotContain("<p>een</p>");
    assertThat(String.join("\n", stage.now().remarks())).contains("--trust-templates");
  }

  private static String html(Stage stage) {
    return stage.now().documents().get(0).html().get();
  }

  private void save(String text) throws IOException {
    example.write(TEMPLATE, HEADER + text + "\n");
    touch();
  }

  /** As if time had passed, on a file system that counts in seconds too. */
  private void touch() throws IOException {
    saves++;
    Files.setLastModifiedTime(
        example.path(TEMPLATE), FileTime.fromMillis(1_800_000_000_000L + saves * 5_000L));
  }

  private Stage stage(boolean trusted) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Session session = Run.session(example.root(), nowhere, nowhere);
    ReportTemplates own = new ReportTemplates(session, ReportTypes.DEFAULT, trusted);
    templates = Optional.of(own);
    ReportStyles styles =
        ReportStyles.of(
            new Arguments(Grammar.of("preview").parseArgs("preview").subcommand()), session);
    ReportEditions editions = new ReportEditions(Optional.empty(), styles);
    return new ReportStage(
        session,
        () ->
            ReportJobs.of(
                ReportTypes.DEFAULT,
                Optional.of("druktemonitor"),
                Optional.empty(),
                new Readership(Optional.empty(), editions),
                session),
        editions,
        own,
        DocumentsOf.TODAY);
  }
}
