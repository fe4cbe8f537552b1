package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import nl.codio.report.Format;
import nl.codio.report.text.ParsedMarkdown;
import nl.codio.report.text.SafeMarkup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report as Markdown, read again as GitHub and GitLab read it. */
class MarkdownReportsTest {

  @TempDir private static Path folder;
  private static ExampleCopy project;

  static List<Order> samples() {
    return Orders.samples("druktemonitor", HardCase.NAME);
  }

  @BeforeAll
  static void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    HardCase.in(project);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void is_read_as_it_was_meant(Order order) throws IOException {
    String text =
        Files.readString(order.make(project.root(), project.path("rapporten"), Format.MARKDOWN));
    ParsedMarkdown parsed = ParsedMarkdown.of(text);

    assertThat(text.lines()).first().asString().startsWith("<!-- generator: codio ");
    assertThat(text.lines().filter(line -> line.matches(".*[^ ] $")))
        .as("a space at its end")
        .isEmpty();
    assertThat(parsed.levels()).startsWith(1);
    assertThat(Collections.frequency(parsed.levels(), 1)).isEqualTo(1);
    assertThat(OdtReportsTest.leaps(parsed.levels())).isEmpty();
    assertThat(parsed.raggedRows()).isEmpty();
    assertThat(parsed.tables()).as("a row that is no table").isEqualTo(dividers(text));
    assertThat(SafeMarkup.nodes(ParsedMarkdown.body(text))).doesNotContain("html", "picture");
  }

  /** The lines that set the head of a table apart, wherever they stand. */
  private static long dividers(String text) {
    return text.lines().filter(line -> line.matches("[> ]*(- +)?\\|( *:?-+:? *\\|)+")).count();
  }
}
