package nl.codio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.codio.report.render.Renderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a report is as a PDF. */
class PdfReportTest {

  private final Renderer renderer = new Renderer("0.0-test");
  private String missing = "";

  @Test
  void reads_in_the_order_of_the_form() throws IOException {
    try (PDDocument pdf = open(pdf(Reports.crowding()))) {
      assertThat(words(pdf))
          .containsSubsequence(
              "Druktemonitor recreatiegebieden",
              "Wat is de context van dit project/deze casus?",
              "In drie recreatiegebieden is het op mooie dagen zo druk",
              "De gemeente wil bezoekers",
              "een webkaart toont dat;",
              "Privacy",
              "Waarom Een locatie verraadt gewoonten",
              "Bewaartermijn van een dag in het contract.",
              "Gemaakt met codio 0.0-test");
    }
  }

  @Test
  void says_what_it_is_and_when_it_holds() throws IOException {
    try (PDDocument pdf = open(pdf(Reports.crowding()))) {
      assertThat(pdf.getDocumentInformation().getTitle()).contains("Druktemonitor");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-11-24T00:00:00Z");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void has_its_headings_as_bookmarks() throws IOException {
    try (PDDocument pdf = open(pdf(Reports.crowding()))) {
      PDOutlineItem title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();

      assertThat(title.getTitle()).isEqualTo("Druktemonitor recreatiegebieden");
      assertThat(title.getFirstChild().getTitle()).isEqualTo("Omschrijving project/casus");
      assertThat(title.getFirstChild().getFirstChild().getTitle()).startsWith("Wat is de context");
    }
  }

  @Test
  void gives_the_same_bytes_each_time_also_at_the_same_time() throws IOException {
    byte[] first = pdf(Reports.crowding());

    List<byte[]> more =
        IntStream.range(0, 6).parallel().mapToObj(i -> unchecked(Reports.crowding())).toList();

    assertThat(more).allSatisfy(again -> assertThat(again).isEqualTo(first));
  }

  @Test
  void another_text_is_another_document() throws IOException {
    try (PDDocument one = open(pdf(Reports.crowding()));
        PDDocument other = open(pdf(Reports.nearlyEmpty()))) {
      assertThat(id(one)).isNotEqualTo(id(other));
    }
  }

  @Test
  void brings_all_its_fonts_along_and_no_more_than_it_needs() throws IOException {
    try (PDDocument pdf = open(pdf(about("gewone tekst")))) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          assertThat(page.getResources().getFont(name).getName()).contains("NotoSans-");
        }
      }
    }
  }

  @Test
  void writes_signs_emoji_arithmetic_and_other_scripts() throws IOException {
    try (PDDocument pdf = open(pdf(about("→ ✓ ● 🌍 ≥ αβγ Ж \u05E9\u05DC\u05D5\u05DD")))) {
      assertThat(words(pdf)).contains("→ ✓ ● 🌍 ≥ αβγ Ж").doesNotContain("\uFFFD");
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void joins_arabic_letters_and_writes_them_from_the_right() throws IOException {
    // The word for peace: its letters in the forms of their places.
    try (PDDocument pdf = open(pdf(about("\u0633\u0644\u0627\u0645")))) {
      assertThat(words(pdf)).containsAnyOf("\uFEB3", "\u0633").doesNotContain("\uFFFD");
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void tells_once_which_characters_no_font_has() throws IOException {
    pdf(about("東京 en nog eens 東"));

    assertThat(missing).isEqualTo("京東");
  }

  @Test
  void survives_what_people_and_their_programs_type() throws IOException {
    String hostile =
        "x".repeat(300)
            + " <b> & ]]> \u0000\u0007\uD800 \u202E \u05D0".repeat(3)
            + "\n\n"
            + ">".repeat(90);
    try (PDDocument pdf = open(pdf(about(hostile)))) {
      assertThat(words(pdf)).contains("<b> & ]]>");
    }
  }

  private static CaseReport about(String text) {
    CaseReport empty = Reports.nearlyEmpty();
    List<Answer> answers = List.of(Answer.text(text));
    return new CaseReport(
        empty.head(),
        empty.figures(),
        Section.inHandbookOrder(Map.of(Question.CONTEXT, answers)),
        empty.values(),
        empty.strategy(),
        empty.weighing(),
        empty.actions(),
        empty.wider(),
        empty.extras(),
        empty.pictures());
  }

  private byte[] unchecked(Document document) {
    try {
      return pdf(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] pdf(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Remarks remarks =
        renderer.render(document, Format.PDF, Edition.internal(new BundleLabels("nl")), out);
    missing = remarks.withoutGlyph();
    return out.toByteArray();
  }

  private static PDDocument open(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }

  private static String words(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  private static String id(PDDocument pdf) {
    return pdf.getDocument().getDocumentID().toString();
  }
}
