package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What day a report bears: the one that its content holds for, not that of its making. */
class ReportDayTest {

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @ParameterizedTest
  @CsvSource({
    "verslag, druktemonitor, 2026-12-01",
    "casus, druktemonitor, 2026-12-01",
    "poster, druktemonitor, 2026-03-12",
    "strategie, strategie.yaml, 2026-12-01",
    "startnotitie, strategie.yaml, 2026-12-01",
    "actieplan, strategie.yaml, 2026-12-01",
    "jaarrapportage, strategie.yaml, 2026-12-01",
    "accentwaarden, strategie.yaml, 2026-02-03",
    "waardenkader, , 2025-01-31",
    "waarden, , 2025-01-31",
  })
  void each_type_bears_the_day_for_which_it_holds(String type, String about, String day)
      throws IOException {
    assertThat(dayOfPdf(type, about)).isEqualTo(LocalDate.parse(day));
    assertThat(made(type, about, "odt"))
        .contains("<meta:creation-date>" + day + "T00:00:00</meta:creation-date>")
        .contains("<dc:date>" + day + "T00:00:00</dc:date>");
  }

  @Test
  void a_blank_poster_bears_that_of_the_handbook_and_a_draft_that_of_today() throws IOException {
    project.replace("strategie.yaml", "vastgesteld: 2026-02-03\n", "");

    assertThat(dayOfPdf("poster", "--blank")).isEqualTo(LocalDate.parse("2025-01-31"));
    assertThat(dayOfPdf("accentwaarden", "strategie.yaml"))
        .isEqualTo(LocalDate.parse("2026-12-01"));
  }

  private LocalDate dayOfPdf(String type, @Nullable String about) throws IOException {
    made(type, about, "pdf");
    try (PDDocument pdf = Loader.loadPDF(project.path("uit.pdf").toFile())) {
      String metadata =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      LocalDate day =
          pdf.getDocumentInformation()
              .getCreationDate()
              .toInstant()
              .atZone(ZoneOffset.UTC)
              .toLocalDate();
      assertThat(metadata).contains("<xmp:CreateDate>" + day + "T00:00:00Z</xmp:CreateDate>");
      return day;
    }
  }

  private String made(String type, @Nullable String about, String format) throws IOException {
    String file = "uit." + format;
    String[] options = {"report", "--type", type, "--today", "2026-12-01", "-o", file};
    Run run = project.codio(about == null ? options : with(options, about));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return Files.readString(project.path(file), StandardCharsets.ISO_8859_1);
  }

  private static String[] with(String[] options, String about) {
    String[] all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = about;
    return all;
  }
}
