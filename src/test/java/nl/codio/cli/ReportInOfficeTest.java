package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.office.Headings;
import nl.codio.office.LibreOffice;
import nl.codio.office.OdfValidator;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportTypes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every type of report of the example, and of a project with little in it, as OpenDocument. */
@Tag("ci")
class ReportInOfficeTest {

  private static final String HARD =
      """
      Vóór <b>alles</b> &amp; *nadruk*: \\
      regel

      1. een
         - twee

           | a | b |
           |---|---|
           | 1 | 2 |

      | kop | lang |
      |---|---|
      | [x](bijlage.pdf#a) | `code  ruim` |

      > שלום
      >
      > - punt

      ```
        ruimte
      \ttab
      ```

      ---

      slot ✓ 👍
      """;

  @TempDir private Path folder;
  private List<Path> files = List.of();

  @BeforeEach
  void report() throws IOException {
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    project.write(
        "casussen/chatbot/workshop-2026-05-07.yaml",
        "codio: 1\nsoort: workshop\ndatum: 2026-05-07\nwaarden:\n  - waarde: privacy\n    waarom: |\n"
            + HARD.indent(6));
    for (ReportType type : ReportTypes.ALL) {
      for (String language : List.of("nl", "en")) {
        Run run =
            project.codio(
                "report",
                "--type",
                type.name(),
                "--format",
                "odt",
                "--lang",
                language,
                "-o",
                "uit/" + language + "/" + type.name());
        assertThat(run.code()).as("%s: %s", type.name(), run.err()).isEqualTo(ExitCode.FINE);
      }
    }
    collect(project.path("uit"));
    assertThat(files).hasSizeGreaterThanOrEqualTo(2 * ReportTypes.ALL.size());
  }

  @Test
  void the_validator_of_the_odf_toolkit_has_nothing_to_say() throws Exception {
    assertThat(OdfValidator.complaints(files, folder)).isEmpty();
  }

  @Test
  void libre_office_opens_all_of_them_and_loses_no_heading() throws Exception {
    LibreOffice office = new LibreOffice(folder);

    Path texts = office.saved(files, "txt:Text (encoded):UTF8");
    Path pages = office.saved(files, "pdf");

    for (Path file : files) {
      String name = String.valueOf(file.getFileName()).replace(".odt", "");
      assertThat(Files.readString(texts.resolve(name + ".txt")).lines().map(String::strip))
          .as(name)
          .isNotEmpty()
          .containsAll(Headings.in(file));
      byte[] pdf = Files.readAllBytes(pages.resolve(name + ".pdf"));
      try (PDDocument opened = Loader.loadPDF(pdf)) {
        assertThat(opened.getNumberOfPages()).as(name).isPositive();
        if (name.endsWith("accentwaarden")) {
          assertThat(opened.getNumberOfPages()).as(name).isEqualTo(1);
        }
      }
    }
  }

  /** All in one folder, each under a name of its own. */
  private void collect(Path made) throws IOException {
    try (Stream<Path> all = Files.walk(made)) {
      List<Path> found = all.filter(file -> file.toString().endsWith(".odt")).sorted().toList();
      List<Path> copies = new ArrayList<>();
      for (Path file : found) {
        String name = made.relativize(file).toString().replace(File.separatorChar, '_');
        copies.add(Files.copy(file, folder.resolve(name)));
      }
      files = copies;
    }
  }
}
