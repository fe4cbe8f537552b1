package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.report.assembly.ReportTypes;
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

/** Every report on the example is PDF/UA-1 and PDF/A-2a at once, says veraPDF. */
@Tag("ci")
class PdfConformanceTest {

  @TempDir private Path folder;

  static List<String> types() {
    return ReportTypes.names();
  }

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_report_can_be_read_by_all_and_kept(String type) throws Exception {
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));

    Run run =
        project.codio(
            "report", "--type", type, "--format", "pdf", "--today", "2026-11-24", "-o", "uit");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    List<Path> made = files(project.path("uit"));
    assertThat(made).isNotEmpty();
    for (Path file : made) {
      assertThat(complaints(file, PDFAFlavour.PDFUA_1)).as(file + " PDF/UA-1").isEmpty();
      assertThat(complaints(file, PDFAFlavour.PDFA_2_A)).as(file + " PDF/A-2a").isEmpty();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
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
