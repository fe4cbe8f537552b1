package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.office.LibreOffice;
import nl.codio.office.OdfValidator;
import nl.codio.office.OpenDocumentFile;
import nl.codio.report.Format;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every report in every look, audience and language as OpenDocument, in other programs. */
@Tag("ci")
class OdtReportsTest {

  @TempDir private static Path folder;
  private static final Map<Order, Path> FILES = new LinkedHashMap<>();

  @BeforeAll
  static void make() throws IOException {
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    HardCase.in(project);
    for (Order order : Orders.samples("druktemonitor", HardCase.NAME)) {
      Path made = order.make(project.root(), project.path("rapporten"), Format.ODT);
      FILES.put(order, Files.copy(made, folder.resolve(order.name() + ".odt")));
    }
  }

  private static List<Path> files() {
    return List.copyOf(FILES.values());
  }

  @Test
  void the_validator_of_the_odf_toolkit_has_nothing_to_say() throws Exception {
    assertThat(OdfValidator.complaints(files(), folder)).isEmpty();
  }

  @Test
  void libre_office_opens_all_of_them_and_loses_no_heading() throws Exception {
    LibreOffice office = new LibreOffice(folder);

    Path texts = office.saved(files(), "txt:Text (encoded):UTF8");
    Path pages = office.saved(files(), "pdf");

    for (Order order : FILES.keySet()) {
      List<String> lines = Files.readString(texts.resolve(order.name() + ".txt")).lines().toList();
      assertThat(lines.stream().map(String::strip))
          .as(order.name())
          .isNotEmpty()
          .containsAll(file(order).headings());
      byte[] pdf = Files.readAllBytes(pages.resolve(order.name() + ".pdf"));
      assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).as(order.name()).startsWith("%PDF-");
      if (order.type().name().equals("accentwaarden")) {
        assertThat(pages(pdf)).as("a hand-out is one page (D2)").isEqualTo(1);
      }
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void a_screen_reader_finds_its_title_language_outline_and_words_for_every_picture()
      throws Exception {
    for (Order order : FILES.keySet()) {
      OpenDocumentFile file = file(order);
      assertThat(file.meta("dc:title")).as(order.name()).isNotBlank();
      assertThat(file.meta("dc:language")).as(order.name()).isEqualTo(order.language());
      assertThat(file.levels()).as("levels of headings of %s", order).startsWith(1);
      assertThat(leaps(file.levels())).as("levels skipped by %s", order).isEmpty();
      assertThat(file.unstyledHeadings()).as(order.name()).isEmpty();
      assertThat(file.tablesWithoutHeaderRow()).as(order.name()).isEmpty();
      assertThat(file.picturesWithoutWords()).as(order.name()).isEmpty();
    }
  }

  private static OpenDocumentFile file(Order order) throws Exception {
    Path file = FILES.get(order);
    if (file == null) {
      throw new AssertionError(order.name());
    }
    return OpenDocumentFile.of(file);
  }

  /** Each heading that lies more than one level below the one before. */
  static List<String> leaps(List<Integer> levels) {
    List<String> leaps = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      if (levels.get(i) > levels.get(i - 1) + 1) {
        leaps.add("heading %d: from %d to %d".formatted(i, levels.get(i - 1), levels.get(i)));
      }
    }
    return leaps;
  }
}
