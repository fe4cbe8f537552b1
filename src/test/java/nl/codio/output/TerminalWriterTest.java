package nl.codio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalWriterTest {

  private final StringWriter shown = new StringWriter();
  private final PrintWriter out = TerminalWriter.over(new PrintWriter(shown));

  @Test
  void text_passes_as_it_is() {
    out.print("één\tregel\n👩‍💻 e\u0301 \u05e9\u05dc\n");
    out.write('é');
    out.write("abcde", 1, 2);
    out.write(new char[] {'x', 'y', 'z'}, 1, 1);

    assertThat(shown).hasToString("één\tregel\n👩‍💻 e\u0301 \u05e9\u05dc\nébcy");
  }

  @Test
  void what_steers_a_terminal_or_turns_its_text_is_a_mark() {
    out.print("\u001b[2J \u0007 \u009b \u007f \u202e \u2066 \u200f \u2028 \r!");
    out.write('\u001b');

    assertThat(shown).hasToString("\ufffd[2J " + "\ufffd ".repeat(8).strip() + "!\ufffd");
  }

  @Test
  void the_line_end_of_windows_passes() {
    out.print("a\r\nb");

    assertThat(shown).hasToString("a\r\nb");
  }

  @ParameterizedTest
  @CsvSource({
    "'::error::x', ': :error::x'",
    "'  ::stop-commands::x', '  : :stop-commands::x'",
    "'a ::error::x', 'a ::error::x'",
    "'a.yaml:1:1: fout', 'a.yaml:1:1: fout'",
    "'##[error]x', '## [error]x'",
    "'a ##vso[task.setvariable]x', 'a ##vso [task.setvariable]x'",
    "'###[x', '### [x'",
    "'## Kop [1]', '## Kop [1]'",
    "'#[x', '#[x'"
  })
  void what_a_program_that_runs_ci_would_obey_is_text(String text, String expected) {
    out.print("regel\n" + text + "\n");

    assertThat(shown).hasToString("regel\n" + expected + "\n");
  }

  @Test
  void a_command_in_pieces_is_text_too() {
    out.print("\n:");
    out.print(":error");
    out.print("::x\n##v");
    out.write('s');
    out.print("o[x");

    assertThat(shown).hasToString("\n: :error::x\n##vso [x");
  }
}
