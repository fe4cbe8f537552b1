package nl.codio.report.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.report.assembly.ReportType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTemplatesTest {

  private static final String HEADER = "<#ftl attributes={\"rapport\": \"casus\", \"model\": 1}>\n";

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void project() throws IOException {
    root = Files.createDirectory(folder.resolve("stad"));
    Files.writeString(root.resolve("codio.yaml"), "codio: 1\n");
  }

  @Test
  void there_are_none_without_a_folder() {
    assertThat(OwnTemplates.of(root).isEmpty()).isTrue();
  }

  @Test
  void a_folder_that_is_no_project_has_none() throws IOException {
    write("templates/brief.ftl", HEADER);
    Files.delete(root.resolve("codio.yaml"));

    assertThat(OwnTemplates.of(root).isEmpty()).isTrue();
  }

  @Test
  void pages_macros_and_style_are_read_and_nothing_else() throws IOException {
    write("templates/brief.ftl", HEADER);
    write("templates/parts/actions.ftl", "<#macro x></#macro>");
    write("templates/formats/report.css", "h1 { color: red; }");
    write("templates/LEESMIJ.md", "uitleg");
    write("templates/parts/meer/dieper/nog.ftl", "te diep");
    write("templates/een naam.ftl", HEADER);

    assertThat(OwnTemplates.of(root).all())
        .extracting(OwnTemplate::name)
        .containsExactly("brief.ftl", "formats/report.css", "parts/actions.ftl");
  }

  @Test
  void a_page_under_a_new_name_is_a_type_of_report() throws IOException {
    write("templates/brief.ftl", HEADER);
    write("templates/casus.ftl", HEADER);

    OwnTemplates own = OwnTemplates.of(root);

    assertThat(own.types()).singleElement().isInstanceOf(ReportType.OfCase.class);
    assertThat(own.typeNames()).containsExactly("brief");
  }

  @Test
  void a_link_within_the_folder_is_read_and_one_that_leads_out_is_not() throws IOException {
    write("templates/parts/echt.ftl", "echt");
    write("geheim.ftl", "geheim");
    Files.createSymbolicLink(root.resolve("templates/a.ftl"), Path.of("parts/echt.ftl"));
    Files.createSymbolicLink(root.resolve("templates/b.ftl"), Path.of("../geheim.ftl"));
    Files.createSymbolicLink(root.resolve("templates/c.ftl"), Path.of("nergens.ftl"));
    Files.createSymbolicLink(root.resolve("templates/weg"), folder);

    OwnTemplates own = OwnTemplates.of(root);

    assertThat(own.all()).extracting(OwnTemplate::text).containsExactly("echt", "echt");
    assertThat(own.refusals())
        .containsExactly(
            Message.of("own.led-away", "templates/b.ftl"),
            Message.of("own.led-away", "templates/c.ftl"));
  }

  @Test
  void a_folder_that_is_a_link_out_of_the_project_is_not_read() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elders"));
    Files.writeString(elsewhere.resolve("brief.ftl"), HEADER);
    Files.createSymbolicLink(root.resolve("templates"), elsewhere);

    OwnTemplates own = OwnTemplates.of(root);

    assertThat(own.all()).isEmpty();
    assertThat(own.refusals()).containsExactly(Message.of("own.led-away", "templates"));
  }

  @Test
  void what_is_too_large_or_no_text_is_refused() throws IOException {
    write("templates/groot.ftl", "x".repeat((256 << 10) + 1));
    Files.write(root.resolve("templates/geen.ftl"), new byte[] {(byte) 0xC3, (byte) 0x28});

    OwnTemplates own = OwnTemplates.of(root);

    assertThat(own.all()).isEmpty();
    assertThat(own.refusals())
        .containsExactly(
            Message.of("own.no-text", "templates/geen.ftl"),
            Message.of("own.too-large", "templates/groot.ftl", 256L));
  }

  @Test
  void more_than_fit_are_refused() throws IOException {
    for (int i = 0; i <= TemplateFolder.MOST_FILES; i++) {
      write("templates/parts/p" + i + ".ftl", "x");
    }

    assertThat(OwnTemplates.of(root).refusals())
        .containsExactly(Message.of("own.too-many", "templates", 101, 100));
  }

  @Test
  void a_page_says_whose_data_it_gets() {
    assertThat(refusal("brief.ftl", "${report}")).containsExactly("own.header-missing");
    assertThat(refusal("brief.ftl", "<#ftl attributes={\"model\": 1}>"))
        .containsExactly("own.header-missing");
    assertThat(refusal("brief.ftl", HEADER)).isEmpty();
    assertThat(refusal("brief.ftl", "<#ftl attributes={'model':'1', 'rapport':'casus'}>"))
        .isEmpty();
    assertThat(refusal("parts/x.ftl", "<#macro x></#macro>")).isEmpty();
  }

  @Test
  void the_version_of_the_data_model_has_to_be_this_one() {
    assertThat(refusal("brief.ftl", HEADER.replace("1", "2"))).containsExactly("own.model-newer");
    assertThat(refusal("brief.ftl", HEADER.replace("1", "0"))).containsExactly("own.model-older");
    assertThat(refusal("parts/x.ftl", HEADER.replace("1", "2"))).containsExactly("own.model-newer");
  }

  @Test
  void the_data_have_to_be_those_of_a_report_that_there_is() {
    assertThat(refusal("brief.ftl", HEADER.replace("casus", "casos")))
        .containsExactly("own.no-such-report.near");
    assertThat(refusal("brief.ftl", HEADER.replace("casus", "notulenlijst")))
        .containsExactly("own.no-such-report");
    assertThat(refusal("verslag.ftl", HEADER)).containsExactly("own.other-report");
  }

  @Test
  void a_page_has_a_name_of_which_files_can_be_made() {
    assertThat(refusal("Brief.ftl", HEADER)).containsExactly("own.name");
    assertThat(refusal("brief.v2.ftl", HEADER)).containsExactly("own.name");
  }

  private static List<String> refusal(String name, String text) {
    return new OwnTemplate(name, text).refusal().map(Message::key).stream().toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
