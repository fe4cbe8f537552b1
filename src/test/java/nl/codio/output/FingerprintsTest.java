package nl.codio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Span;
import nl.codio.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

  private static final Path FOLDER = Path.of("").toAbsolutePath();
  private static final Path FILE = Path.of("w.yaml");
  private static final String TEXT =
      """
      waarden:
        - waarde: rust
          waarom: x
        - waarde: privasy
      acties:
        - id: A1
          waarden: [privasy]
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        # een regel

        waarden:
          - waarde: rust
          - waarde: eenvoud
            waarom: y
          - waarde: privasy
        acties:
          - id: A0
          - id: A1
            waarden: [rust, privasy]
        """,
        """
        waarden:
            - waarom: z
              waarde: privasy
        acties:
            - id: A1
              # waarom
              waarden: [privasy]
        """,
      })
  void a_finding_keeps_its_name_when_lines_move(String moved) {
    assertThat(names(moved)).isEqualTo(names(TEXT)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void the_one_that_is_left_keeps_its_name() {
    String mended = TEXT.replace("waarde: privasy", "waarde: privacy");

    assertThat(names(mended)).containsExactly(names(TEXT).get(1));
  }

  @Test
  void the_same_twice_are_two() {
    assertThat(names("a: [privasy, privasy]\n")).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void another_number_in_the_message_is_the_same_finding() {
    Finding one = finding("C191", TEXT, 0, "14");
    Finding other = finding("C191", TEXT, 0, "13");

    assertThat(names(TEXT, List.of(one))).isEqualTo(names(TEXT, List.of(other)));
  }

  @Test
  void another_code_or_file_is_another_finding() {
    Finding one = finding("K025", TEXT, 0, "");
    Finding other = finding("K026", TEXT, 0, "");
    SourceTexts none = name -> Optional.empty();
    Finding elsewhere =
        Finding.of(
            "K025", Severity.ERROR, Place.of(Path.of("v.yaml")), Message.of("findings.K025"));

    assertThat(names(TEXT, List.of(one))).isNotEqualTo(names(TEXT, List.of(other)));
    assertThat(
            Fingerprints.of(
                new Checked(List.of(elsewhere), List.of(), none), new SourceRoot(FOLDER, FOLDER)))
        .isNotEqualTo(names(TEXT, List.of(one)));
  }

  @Test
  void it_is_the_same_from_every_folder_in_the_repository() {
    Path below = FOLDER.resolve("casussen");
    SourceTexts none = name -> Optional.empty();
    Finding here = Finding.of("B001", Severity.ERROR, Place.of(FILE), Message.of("findings.B001"));
    Finding there =
        Finding.of(
            "B001",
            Severity.ERROR,
            Place.of(Path.of("..").resolve(FILE)),
            Message.of("findings.B001"));

    assertThat(
            Fingerprints.of(
                new Checked(List.of(here), List.of(), none), new SourceRoot(FOLDER, FOLDER)))
        .isEqualTo(
            Fingerprints.of(
                new Checked(List.of(there), List.of(), none), new SourceRoot(below, FOLDER)));
  }

  @Test
  void a_deep_and_large_file_takes_no_longer_than_a_flat_one() {
    StringBuilder deep = new StringBuilder();
    for (int depth = 0; depth < 2_000; depth++) {
      deep.append(" ".repeat(depth)).append("privasy:\n");
    }

    assertThat(names(deep.toString())).hasSize(2_000).doesNotHaveDuplicates();
  }

  /** The names of a finding for each time that "privasy" stands in this text. */
  private static List<String> names(String text) {
    List<Finding> findings = new ArrayList<>();
    for (int at = text.indexOf("privasy"); at >= 0; at = text.indexOf("privasy", at + 1)) {
      findings.add(finding("K025", text, at, "privasy"));
    }
    return names(text, findings);
  }

  private static List<String> names(String text, List<Finding> findings) {
    SourceText source = new SourceText(FILE, text);
    return Fingerprints.of(
        new Checked(findings, List.of(FILE), name -> Optional.of(source)),
        new SourceRoot(FOLDER, FOLDER));
  }

  private static Finding finding(String code, String text, int at, String argument) {
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int column = at - text.lastIndexOf('\n', at);
    Place place = new Place(FILE, Span.onLine(line, column, "privasy".length()));
    return Finding.of(code, Severity.ERROR, place, Message.of("findings." + code, argument));
  }
}
