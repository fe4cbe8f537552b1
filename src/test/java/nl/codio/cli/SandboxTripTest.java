package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.forms.Audience;
import nl.codio.language.Language;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.assembly.Request;
import nl.codio.report.render.Renderer;
import nl.codio.report.sandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every document makes the trip to another process, and comes out as it would have here. */
class SandboxTripTest {

  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad").toAbsolutePath();
  private static final Request REQUEST = DocumentsOf.TODAY;
  private static final Map<String, String> A_LIBRARY = Map.of("parts/eigen.ftl", "");
  private static final Renderer HERE = new Renderer("0.0-test");
  private static final Sandbox THERE =
      new Sandbox(TemplateProcess.class, "0.0-test", A_LIBRARY, Duration.ofMinutes(5));

  @AfterAll
  static void close() {
    THERE.close();
  }

  static Stream<ReportType> types() {
    return Stream.concat(
        ReportTypes.ALL.stream(),
        ReportTypes.ALL.stream()
            .filter(type -> type.traits().contains(ReportType.Trait.BLANK))
            .map(ReportTypes::blank));
  }

  @ParameterizedTest
  @MethodSource("types")
  void comes_out_with_the_same_bytes(ReportType type) throws IOException {
    for (Audience audience : Audience.values()) {
      ReportStyles styles = ReportStyles.of(noArguments(), session());
      ReportEditions editions = new ReportEditions(Optional.of(Language.EN), styles);
      Readership readers = new Readership(Optional.of(audience), editions);
      List<ReportJob> jobs =
          ReportJobs.of(type, Optional.empty(), Optional.empty(), readers, session()).jobs();
      assertThat(jobs).isNotEmpty();
      for (ReportJob job : jobs) {
        Document document = job.maker().apply(REQUEST);
        for (Format format : List.of(Format.HTML, Format.MARKDOWN, Format.ODT, Format.PDF)) {
          assertThat(there(document, format, editions.of(job)))
              .as("%s %s %s", job.stem(), format, audience)
              .isEqualTo(here(document, format, editions.of(job)));
        }
      }
    }
  }

  private static byte[] here(Document document, Format format, Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HERE.render(document, format, edition, out);
    return out.toByteArray();
  }

  private static byte[] there(Document document, Format format, Edition edition)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    THERE.render(document.template(), document, format, edition, out);
    return out.toByteArray();
  }

  private static Arguments noArguments() {
    CommandLine grammar = Grammar.of("report");
    return new Arguments(grammar.parseArgs("report").subcommand());
  }

  private static Session session() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Run.session(EXAMPLE, nowhere, nowhere);
  }
}
