package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.codio.Golden;
import nl.codio.report.library.Macro;
import nl.codio.report.library.Original;
import nl.codio.report.library.Originals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesCommandTest {

  private static final String HTML = "templates/formats/html.ftl";

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void in_a_project() throws IOException {
    folder = temporary.toRealPath();
    Files.writeString(folder.resolve("codio.yaml"), "codio: 1\n");
  }

  @Nested
  class List {

    @Test
    void tells_all_templates_and_what_the_project_has_of_its_own() throws IOException {
      codio("copy", "verslag");
      codio("copy", "formats/html", "--macro", "section");
      codio("new", "nieuwsbrief", "--from", "strategie");
      write("templates/raar.ftl", "geen kop");

      Golden.check("cli/templates/list.txt", codio("list").out());
      Golden.check("cli/templates/list.json", codio("list", "--format", "json").out());
      assertThat(Run.in(folder, "templates").out()).isEqualTo(codio("list").out());
    }

    @Test
    void needs_no_project() throws IOException {
      Files.delete(folder.resolve("codio.yaml"));

      assertThat(codio("list").code()).isEqualTo(ExitCode.FINE);
      assertThat(codio("list").out()).contains("  verslag ").doesNotContain("eigen:");
    }

    @Test
    void tells_the_macros_of_a_library_with_what_they_take() {
      assertThat(codio("list", "parts/actions").out())
          .startsWith(
              """
              parts/actions: tabellen van acties en maatregelen, en de stand van een actie
                table of asOf counts="report.actions.caption" what="report.action.text" \
              extra=["holders", "state"]
                measures of asOf extra=[]
              """)
          .contains("codio templates copy parts/actions --macro table");
      assertThat(codio("list", "verslag").err()).contains("codio templates copy verslag");
    }
  }

  @Nested
  class Copy {

    @Test
    void puts_a_report_in_the_project_below_a_line_that_says_whose_data_it_gets()
        throws IOException {
      Run run = codio("copy", "verslag");

      assertThat(run.out())
          .isEqualTo(
              """
              Gemaakt: templates/verslag.ftl
              Verder: pas het aan, en bekijk het met codio report --type verslag --trust-templates
              """);
      assertThat(read("templates/verslag.ftl"))
          .startsWith("<#ftl attributes={\"rapport\": \"verslag\", \"model\": 1}>\n<#-- ")
          .endsWith(Originals.named("verslag").orElseThrow().text());
    }

    @Test
    void puts_one_macro_in_a_file_of_its_own_that_says_what_it_overrides() throws IOException {
      Run run = codio("copy", "formats/html", "--macro", "section");

      Golden.check("cli/templates/section.ftl", read(HTML));
      assertThat(run.out())
          .isEqualTo(
              """
              Gemaakt: templates/formats/html.ftl
              Elke vorm heeft haar eigen section. Deze is van formats/html; verder zijn er die van \
              formats/md, formats/odt.
              Verder: pas het aan, en maak een rapport met codio report --trust-templates
              """);
    }

    @Test
    void adds_a_macro_to_a_file_that_is_there_and_leaves_the_rest_of_it() throws IOException {
      write(HTML, "<#-- van ons -->\n<#macro section title>\nvan ons\n</#macro>");

      Run run = codio("copy", "formats/html", "--macro", "said, fact");

      assertThat(run.out()).startsWith("Veranderd: templates/formats/html.ftl\n");
      assertThat(read(HTML)).startsWith("<#-- van ons -->\n<#macro section title>\nvan ons\n");
      assertThat(Macro.in(read(HTML)))
          .extracting(Macro::name)
          .containsExactly("section", "said", "fact");
    }

    @Test
    void leaves_a_macro_of_the_project_unless_forced() throws IOException {
      String ours = "<#macro section title>\nvan ons\n</#macro>\n<#macro said text></#macro>\n";
      write(HTML, ours);

      Run run = codio("copy", "formats/html", "--macro", "section,fact");

      assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(run.err())
          .isEqualTo(
              """
              In templates/formats/html.ftl staat al een macro section. Met --force komt die van \
              codio ervoor in de plaats.
              Er is niets gemaakt of veranderd.
              """);
      assertThat(read(HTML)).isEqualTo(ours);
      assertThat(codio("copy", "formats/html", "--macro", "section", "--force").code())
          .isEqualTo(ExitCode.FINE);
      assertThat(read(HTML))
          .contains("<section class=\"aspect\">")
          .endsWith("<#macro said text></#macro>\n")
          .doesNotContain("van ons");
    }

    @Test
    void leaves_a_file_of_the_project_unless_forced_and_then_writes_none() throws IOException {
      write("templates/verslag.ftl", "van ons");

      Run run = codio("copy", "casus", "verslag");

      assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(run.err())
          .startsWith("templates/verslag.ftl bestaat al. Met --force wordt het vervangen.\n");
      assertThat(folder.resolve("templates/casus.ftl")).doesNotExist();
      assertThat(read("templates/verslag.ftl")).isEqualTo("van ons");
      assertThat(codio("copy", "casus", "verslag", "--force").out())
          .startsWith("Gemaakt: templates/casus.ftl\nVeranderd: templates/verslag.ftl\n");
    }

    @Test
    void shows_a_template_without_a_project() throws IOException {
      Files.delete(folder.resolve("codio.yaml"));

      assertThat(codio("copy", "formats/md", "--macro", "state", "-o", "-").out())
          .endsWith("<#macro state kind text>${text}</#macro>\n");
      assertThat(codio("copy", "verslag", "casus", "-o", "-").code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(codio("copy", "verslag").err())
          .startsWith("Hier staat geen project van codio")
          .contains("codio init");
    }

    @Test
    void says_of_a_macro_what_it_is_for_in_every_format() {
      assertThat(codio("copy", "formats/odt", "--macro", "section", "-o", "-").out())
          .contains("<#-- A part of the document under a heading of its own.");
    }

    @Test
    void everything_can_be_copied_at_once() {
      String[] all = Originals.ALL.stream().map(Original::name).toArray(String[]::new);

      assertThat(codio(words("copy", all)).code()).isEqualTo(ExitCode.FINE);
      assertThat(Originals.ALL)
          .allMatch(it -> Files.exists(folder.resolve("templates").resolve(it.file())));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            copy formats/htm                      | Bedoel je een van deze: formats/html
            copy verslg                           | Bedoel je verslag?
            copy ../verslag                       | is geen sjabloon van codio
            copy formats/html --macro seccion     | Bedoel je section?
            copy verslag --macro values           | formats/html --macro section
            copy parts/form formats/md --macro one | formats/html --macro section
            copy verslag -o elders                | kan alleen -
            copy verslag --from casus             | --from hoort niet bij templates copy
            copy                                  | Hier ontbreekt NAAM
            kopie verslag                         | Kies uit: list, copy, new, trust
            lst                                   | Bedoel je list?
            trust . .                             | "." is hier te veel
            """)
    void wrong_use_is_told_with_what_was_meant(String typed, String told) {
      Run run = codio(typed.split(" +"));

      assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(run.err()).contains(told);
      assertThat(folder.resolve("templates")).doesNotExist();
    }

    @Test
    void what_is_no_text_stays_as_it_is() throws IOException {
      Files.createDirectories(folder.resolve("templates/formats"));
      Files.write(folder.resolve(HTML), new byte[] {(byte) 0xff, (byte) 0xfe});

      assertThat(codio("copy", "formats/html", "--macro", "said").err())
          .startsWith("templates/formats/html.ftl is niet te lezen als tekst in UTF-8.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_is_written_through_a_link_out_of_the_project() throws IOException {
      Path elsewhere = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-x"));
      Files.createSymbolicLink(folder.resolve("templates"), elsewhere);

      Run run = codio("copy", "verslag");

      assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(run.err()).contains("koppeling buiten het project");
      assertThat(elsewhere).isEmptyDirectory();
      Files.delete(elsewhere);
    }

    @Test
    void a_file_where_the_folder_has_to_be_is_told() throws IOException {
      write("templates", "");

      Run run = codio("copy", "verslag");

      assertThat(run.code()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err()).contains("templates is een bestand; daar hoort een map te staan.");
    }
  }

  @Nested
  class New {

    @Test
    void begins_a_report_and_says_how_to_make_it() {
      Run run = codio("new", "Brief", "aan", "de", "raad");

      assertThat(run.out())
          .isEqualTo(
              """
              Gemaakt: templates/brief-aan-de-raad.ftl
              Verder: codio report --type brief-aan-de-raad --trust-templates
              Pas het aan terwijl je kijkt: \
              codio preview --type brief-aan-de-raad --trust-templates
              """);
      assertThat(codio("new", "brief aan de raad").err())
          .startsWith("templates/brief-aan-de-raad.ftl bestaat al.");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ../buiten     | is een pad
            a\\b          | is een pad
            ..            | geen letter of cijfer
            con           | Op Windows kan geen bestand "con" heten
            Verslag       | codio templates copy verslag
            Straße        | a tot z
            """)
    void a_name_that_cannot_be_is_told(String name, String told) {
      Run run = codio("new", name);

      assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(run.err()).contains(told);
      assertThat(folder.resolve("templates")).doesNotExist();
    }

    @Test
    void data_that_are_not_there_are_told_with_the_nearest() {
      assertThat(codio("new", "x", "--from", "verslagen").err()).contains("Bedoel je verslag?");
      assertThat(codio("new").err()).contains("codio templates new nieuwsbrief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void its_comments_are_in_the_language_of_its_writer(String language) {
      assertThat(codio("new", "x", "-o", "-", "--lang", language).out())
          .contains(language.equals("nl") ? "Een eigen rapport" : "A report of your own");
    }
  }

  private Run codio(String... args) {
    return Run.in(folder, words("templates", args));
  }

  private static String[] words(String first, String... more) {
    String[] words = new String[more.length + 1];
    words[0] = first;
    System.arraycopy(more, 0, words, 1, more.length);
    return words;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
