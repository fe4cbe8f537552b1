package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.report.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every report is PDF/UA-1 and PDF/A-2a at once, in every look, audience and language. */
@Tag("ci")
class PdfReportsTest {

  @TempDir private static Path folder;
  private static ExampleCopy project;

  static List<Order> samples() {
    return Orders.samples("druktemonitor", HardCase.NAME);
  }

  @BeforeAll
  static void start() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    HardCase.in(project);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_report_can_be_read_by_all_and_kept(Order order) throws Exception {
    Path file = order.make(project.root(), project.path("rapporten"), Format.PDF);

    assertThat(complaints(file, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    assertThat(complaints(file, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
  }

  private static List<String> complaints(Path file, PDFAFlavour flavour)
      throws IOException, VeraPDFException {
    try (InputStream in = Files.newInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
