package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accent values to hand out (D2), on paper. */
class AccentSheetTest {

  private static final String FIRST = "    - waarde: privacy\n";
  private static final String ONE_MORE =
      """
          - waarde: %s
            vanuit: [praktijk, maatschappij]
            karakter: kwetsbaar
            onderbouwing: |
              We verzamelen steeds meer gegevens in de openbare ruimte, waar mensen niet kunnen kiezen
              of ze meedoen. Inwoners maken zich daar zorgen over, blijkt uit het inwonerspanel.
            bestuurlijke-lading: |
              We vragen en bewaren nooit meer dan een dienst nodig heeft. Op straat tellen we mensen,
              we volgen ze niet. Wat we niet bewaren, kan ook niet uitlekken.
      """;

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void eight_accent_values_with_texts_of_ordinary_length_fit_on_one_page() throws IOException {
    add("veiligheid", "proportionaliteit");

    assertThat(pages()).isEqualTo(1);
  }

  @Test
  void no_letter_is_smaller_than_nine_points() throws IOException {
    TreeSet<Float> sizes = new TreeSet<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            letters.forEach(letter -> sizes.add(letter.getFontSizeInPt()));
          }
        };
    try (PDDocument made = made()) {
      reader.getText(made);
    }

    assertThat(sizes.first()).isBetween(8.99f, 9.01f);
  }

  @Test
  void what_does_not_fit_flows_on_and_the_first_page_is_full() throws IOException {
    add("veiligheid", "proportionaliteit", "integriteit", "continuïteit", "efficiëntie");

    try (PDDocument made = made()) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setEndPage(1);
      assertThat(made.getNumberOfPages()).isEqualTo(2);
      assertThat(reader.getText(made)).contains("Veiligheid", "Proportionaliteit", "Efficiëntie");
    }
  }

  private void add(String... values) throws IOException {
    StringBuilder more = new StringBuilder();
    for (String value : values) {
      more.append(ONE_MORE.formatted(value));
    }
    project.replace("strategie.yaml", FIRST, more + FIRST);
  }

  private int pages() throws IOException {
    try (PDDocument made = made()) {
      return made.getNumberOfPages();
    }
  }

  private PDDocument made() throws IOException {
    Run run = project.codio("report", "--type", "accentwaarden", "-o", "blad.pdf");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return Loader.loadPDF(project.path("blad.pdf").toFile());
  }
}
