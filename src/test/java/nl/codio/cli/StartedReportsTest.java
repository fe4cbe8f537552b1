package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.Golden;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.render.Renderer;
import nl.codio.report.templates.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that {@code codio templates new} begins can be made at once, whatever its data. */
class StartedReportsTest {

  @TempDir Path folder;

  static List<String> types() {
    return ReportTypes.names();
  }

  @ParameterizedTest
  @MethodSource("types")
  void renders_in_every_format_from_full_files(String type) throws IOException {
    ExampleCopy example = ExampleCopy.at(folder.resolve("vol"));

    List<Document> documents = DocumentsOf.type(type, example.root());

    EnumSet<Format> all = EnumSet.complementOf(EnumSet.of(Format.SVG));
    for (Document document : documents) {
      boolean first = document.equals(documents.get(0));
      render(document, template(type, Language.NL), first ? all : EnumSet.of(Format.MARKDOWN));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void renders_from_files_in_which_nothing_is_filled_in(String type) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("leeg"));
    Run.in(empty, "init", "--case", "Proef");
    Run.in(empty, "init", "workshop", "proef", "--date", "2026-03-12");

    List<Document> documents = DocumentsOf.type(type, empty);

    assertThat(documents).isNotEmpty();
    for (Document document : documents) {
      render(document, template(type, Language.EN), EnumSet.of(Format.HTML, Format.MARKDOWN));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void shows_a_head_a_section_and_a_table(String type) throws IOException {
    ExampleCopy example = ExampleCopy.at(folder.resolve("vol"));
    List<String> pages = new ArrayList<>();
    for (Document document : DocumentsOf.type(type, example.root())) {
      pages.add(render(document, template(type, Language.NL), EnumSet.of(Format.MARKDOWN)));
    }

    String told =
        pages.stream().filter(page -> page.contains("\n| --- |")).findFirst().orElseThrow();
    Golden.check("cli/templates/" + type + ".md", told);
    assertThat(told).contains("\n# ", "\n- ", "\n## ");
  }

  @Test
  void begins_short_and_says_where_to_read_on() {
    String template = template("verslag", Language.NL);

    Golden.check("cli/templates/verslag.ftl", template);
    assertThat(template.lines().count()).isLessThan(60);
    assertThat(template).contains("docs/sjablonen/gegevens.md");
  }

  @Test
  void whatever_it_is_called_stays_a_text() throws IOException {
    String title = "\"${report}\" <#stop> #{1} 'A' [=x]";
    String template =
        Run.in(folder, "templates", "new", title, "--from", "waarden", "-o", "-").out();
    Document document = DocumentsOf.type("waarden", folder).get(0);

    assertThat(render(document, template, EnumSet.of(Format.HTML)))
        .contains("&quot;${report}&quot; &lt;#stop&gt; #{1} &#39;A&#39; [=x]");
  }

  private String template(String type, Language language) {
    String code = language.code();
    Run run =
        Run.in(folder, "templates", "new", "nieuw", "--from", type, "-o", "-", "--lang", code);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private static String render(Document document, String template, EnumSet<Format> formats)
      throws IOException {
    Library library =
        new Library(
            Map.of("nieuw.ftl", template), Optional.of("nieuw.ftl"), (filled, markup) -> {});
    Renderer renderer = new Renderer("0.0-test", library);
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    for (Format format : formats) {
      made.reset();
      renderer.render(document, format, Edition.internal(Messages.in(Language.NL)::text), made);
      assertThat(made.size()).as(format.toString()).isPositive();
    }
    return made.toString(StandardCharsets.UTF_8);
  }
}
