package nl.codio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GithubPrinterTest {

  private static final Path FOLDER = Path.of("").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({
    "'a\n::error::b', 'a ::error::b'",
    "'a\r::add-mask::b', 'a ::add-mask::b'",
    "100%0A, 100%250A",
    "'a\u0085\u2028::b\u001b[1m', 'a ::b\ufffd[1m'",
    "'##[error]x', '##[error]x'"
  })
  void a_text_cannot_begin_a_command_of_its_own(String text, String shown) {
    assertThat(printed("w.yaml", text))
        .hasLineCount(1)
        .startsWith("::error file=w.yaml,line=1,endLine=1,col=1,endColumn=1,title=codio K025::\"")
        .contains("\"" + shown + "\"");
  }

  @ParameterizedTest
  @CsvSource({"'a,line=9', 'a%2Cline=9'", "'50% x', '50%25 x'", "'a\u2028b', 'a\ufffdb'"})
  void a_name_cannot_be_a_property_of_its_own(String name, String shown) {
    assertThat(printed(name, "x")).startsWith("::error file=" + shown + ",line=1,");
  }

  private static String printed(String name, String text) {
    Place place = Place.of(Path.of(name));
    Finding finding = Finding.of("K025", Severity.ERROR, place, Message.of("findings.K025", text));
    StringWriter out = new StringWriter();
    new GithubPrinter(new Wording(Messages.in(Language.NL)), new SourceRoot(FOLDER, FOLDER))
        .print(
            new Checked(List.of(finding), List.of(), any -> Optional.empty()),
            new PrintWriter(out));
    return out.toString();
  }
}
