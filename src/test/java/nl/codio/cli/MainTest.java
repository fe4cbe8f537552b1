package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import nl.codio.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void alone_prints_the_help() {
    Run run = Run.codio();

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    Golden.check("cli/help.txt", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void help_is_one_page_however_it_is_asked_for(String word) {
    Run run = Run.codio(word);

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).isEqualTo(Run.codio().out());
  }

  @Test
  void help_names_every_exit_code() {
    for (ExitCode code : ExitCode.values()) {
      assertThat(Run.codio("--help").out()).contains("\n  " + code.number() + "  ");
    }
  }

  @Test
  void help_of_a_command_is_one_page_however_it_is_asked_for() {
    Run run = Run.codio("values", "--help");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(Run.codio("help", "values").out()).isEqualTo(run.out());
    Golden.check("cli/values/help.txt", run.out());
  }

  @Test
  void every_command_has_help_in_both_languages() {
    for (String name : Commands.NAMES) {
      assertThat(Run.codio("help", name).out()).startsWith("Gebruik: codio " + name);
      assertThat(Run.codio("help", name, "--lang", "en").out()).startsWith("Usage: codio " + name);
    }
  }

  @Test
  void help_wins_over_other_options() {
    assertThat(Run.codio("values", "--format", "json", "--help").out()).startsWith("Gebruik:");
  }

  @Test
  void names_its_version() {
    Run run = Run.codio("--version");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).isEqualTo("codio dev, waardenkader van 31 januari 2025\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vales                       | "vales" is geen commando van codio.
          vales                       | Bedoel je values?
          vales                       | Meer weten: codio --help
          vales values                | "vales" is geen commando van codio.
          help vales                  | Bedoel je values?
          help casos                  | Bedoel je casus?
          help worksop                | Bedoel je workshop?
          --versoin                   | --versoin is geen optie van dit commando.
          --versoin                   | Bedoel je --version?
          values --serch burgers      | --serch is geen optie van dit commando.
          values --serch burgers      | Bedoel je --search?
          values --serch=burgers      | --serch is geen optie van dit commando.
          values --serch burgers      | Meer weten: codio values --help
          values -x                   | -x is geen optie van dit commando.
          values --search             | Na --search hoort nog iets te staan.
          values --format             | Na --format hoort nog iets te staan.
          values --format jsn         | "jsn" kan niet bij --format. Kies uit: text, json, md.
          values --format jsn         | Bedoel je json?
          values --lang de            | "de" kan niet bij --lang. Kies uit: nl, en.
          values --search a --search b| --search staat er meer dan eens.
          values --help=misschien     | "misschien" kan niet bij --help.
          help values help            | "help" is hier te veel.
          """)
  void wrong_use_is_told_in_dutch(String args, String told) {
    Run run = Run.codio(args.split(" +"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).contains(told);
  }

  @Test
  void wrong_use_is_told_in_english_when_asked() {
    assertThat(Run.codio("values", "--lang", "en", "--serch", "x").err())
        .isEqualTo(
            """
            --serch is not an option of this command.
            Do you mean --search?
            Read more: codio values --help
            """);
    assertThat(Run.codio("--lang=en", "vales").err()).startsWith("\"vales\" is not a command");
  }

  @Test
  void an_argument_with_an_at_sign_is_no_file_to_read() {
    assertThat(Run.codio("values", "@privacy").err()).startsWith("\"@privacy\" is geen waarde");
  }

  @Test
  void after_two_hyphens_nothing_is_an_option() {
    assertThat(Run.codio("values", "--", "--lang").err()).startsWith("\"--lang\" is geen waarde");
    assertThat(Run.codio("values", "--", "privacy").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void output_that_cannot_be_written_is_a_failure() {
    StringWriter err = new StringWriter();
    PrintWriter full = new PrintWriter(new FullDisk());

    ExitCode code =
        Main.run(Run.session(Path.of("."), full, new PrintWriter(err)), "values", "privacy");

    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("kan de uitvoer niet wegschrijven");
  }

  @Test
  void a_bug_is_told_with_what_its_makers_need() {
    StringWriter err = new StringWriter();
    PrintWriter broken = new PrintWriter(new Broken());

    ExitCode code =
        Main.run(Run.session(Path.of("."), broken, new PrintWriter(err)), "values", "privacy");

    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString())
        .startsWith("Hier gaat iets mis in codio zelf")
        .contains("codio dev values privacy")
        .contains("IllegalStateException: kapot")
        .contains("nl.codio.cli.ValuesAsText")
        .doesNotContain("org.junit");
  }

  @Test
  void the_exit_codes_are_a_promise() {
    assertThat(ExitCode.values()).extracting(ExitCode::number).containsExactly(0, 1, 2, 3);
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static final class Broken extends Writer {
    @Override
    public void write(char[] text, int from, int length) {
      throw new IllegalStateException("kapot");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
