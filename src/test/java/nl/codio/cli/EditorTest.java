package nl.codio.cli;

import static nl.codio.editor.Editor.CURSOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.editor.Editor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does with a project that {@code codio init} made. */
@Tag("ci")
class EditorTest {

  private static final String CASE = "casussen/voorbeeldcasus/casus.yaml";
  private static final String WORKSHOP = "casussen/voorbeeldcasus/workshop-2026-12-01.yaml";

  @TempDir private static Path temporary;
  private static Path project;
  private static Editor editor;

  @BeforeAll
  static void begin() throws IOException, InterruptedException {
    project = temporary.toRealPath();
    for (String command :
        List.of("init --all-fields", "init workshop", "init voortgang", "init analyse")) {
      assertThat(Run.in(project, command.split(" ")).code()).isEqualTo(ExitCode.FINE);
    }
    editor = Editor.in(project);
  }

  @AfterAll
  static void end() {
    editor.close();
  }

  @Test
  void tells_nothing_of_an_untouched_file_and_something_of_a_wrong_key() throws Exception {
    try (Stream<Path> all = Files.walk(project)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
      assertThat(files).hasSize(6);
      for (Path file : files) {
        String text = Files.readString(file);
        int lines = (int) text.lines().count();

        assertThat(editor.problems(file, text)).as(file.toString()).isEmpty();
        assertThat(editor.problems(file, text + "onbekend: iets\n"))
            .as(file.toString())
            .containsExactly((lines + 1) + ": Deze sleutel hoort hier niet.");
      }
    }
  }

  @Test
  void shows_the_question_of_the_handbook() throws Exception {
    String hover = hover(CASE, "  context:", "  con‸text:");

    assertThat(hover).startsWith("#### Context\n\nWat is de context van dit project?");
  }

  @Test
  void shows_each_key_its_own_name() throws Exception {
    for (String line :
        List.of(
            "titel:Titel",
            "projectleider:Projectleider",
            "gereed-voor-workshop:Gereed voor de workshop op",
            "doel-workshop:Doel CODIO Project-workshop",
            "besluiten:Besluiten",
            "niveau:Niveau")) {
      String key = line.substring(0, line.indexOf(':'));
      assertThat(hover(CASE, key + ":", key.charAt(0) + CURSOR + key.substring(1) + ": iets"))
          .startsWith("#### " + line.substring(key.length() + 1) + "\n");
    }
  }

  @Test
  void shows_what_may_stand_behind_a_key() throws Exception {
    assertThat(hover(CASE, "  status:", "  status: ‸nieuw"))
        .contains("Is dit een lopend of nieuw project/nieuwe casus?", "`nieuw`", "`lopend`");
    assertThat(hover(CASE, "gereed-voor-workshop:", "gereed-voor-work‸shop:"))
        .contains("Een datum zoals 2026-03-12");
  }

  @Test
  void shows_what_a_value_means() throws Exception {
    assertThat(editor.hover(file(WORKSHOP), workshop("belangrijkste: [priv‸acy]\n")))
        .contains("Privacy", "persoonsgegevens");
  }

  @Test
  void offers_the_keys_of_a_file_and_of_a_group() throws Exception {
    assertThat(offers(WORKSHOP, workshop(CURSOR)))
        .contains("datum", "waarden", "acties", "wenselijk", "afwijkingen")
        .doesNotContain("codio", "soort", "null");
    assertThat(offers(WORKSHOP, workshop("wenselijk:\n  ‸")))
        .containsExactly("oordeel", "waarom", "toelichting");
    assertThat(offers(WORKSHOP, workshop("acties:\n  - ‸")))
        .contains("id", "actie", "actiehouder", "termijn");
  }

  @Test
  void offers_the_words_of_a_closed_list_and_nothing_else() throws Exception {
    assertThat(offers(WORKSHOP, workshop("wenselijk:\n  oordeel: ‸")))
        .containsExactly("ja", "onder-voorwaarden", "nee");
    assertThat(offers(WORKSHOP, workshop("checklist:\n  overzicht: ‸")))
        .containsExactly("ja", "nee");
    assertThat(offers(WORKSHOP, workshop("doel: ‸"))).isEmpty();
  }

  @Test
  void offers_the_names_of_values() throws Exception {
    assertThat(offers(WORKSHOP, workshop("waarden:\n  - waarde: ‸")))
        .hasSize(32)
        .contains("privacy", "menselijke waardigheid", "continuïteit");
    assertThat(offers(WORKSHOP, workshop("belangrijkste:\n  - ‸"))).contains("privacy");
    assertThat(offers(WORKSHOP, workshop("belangrijkste: [‸]"))).contains("privacy");
  }

  @Test
  void tells_in_plain_words_what_is_wrong() throws Exception {
    assertThat(problems("wenselijk:\n  oordeel: misschien\n"))
        .containsExactly("5: Kies uit: ja, onder-voorwaarden, nee.");
    assertThat(problems("datum: 12 maart 2026\n"))
        .containsExactly("4: Een datum schrijf je als 2026-03-12.");
    assertThat(problems("belangrijkste: privacy, transparantie\n"))
        .singleElement()
        .asString()
        .startsWith("4: Hier hoort één naam, zonder komma.");
    assertThat(problems("doel:\n  - iets\n")).containsExactly("5: Hier past geen lijst of groep.");
    assertThat(problems("waarden:\n  - waarde: privacy\n    definitie: iets\n"))
        .containsExactly("6: Dit hoort niet bij waarde.");
    assertThat(problems("pauze: -1\n")).containsExactly("4: Hier hoort een heel getal, zoals 15.");
    assertThat(problems("stadium: nieuw\n"))
        .containsExactly("4: Hier horen sleutels te staan, zoals status.");
  }

  /** Points into a file of the project in which one line is written otherwise. */
  private static String hover(String name, String line, String written) throws Exception {
    String text = Files.readString(file(name));
    String changed = text.replaceFirst("(?m)^" + line + ".*$", written);
    assertThat(changed).contains(CURSOR);
    return editor.hover(file(name), changed);
  }

  private static List<String> offers(String name, String text) throws Exception {
    return editor.offers(file(name), text);
  }

  private static List<String> problems(String text) throws Exception {
    return editor.problems(file(WORKSHOP), workshop(text));
  }

  /** A workshop of three lines and this, which points to its schema as {@code init} does. */
  private static String workshop(String text) {
    return "# yaml-language-server: $schema=../../.codio/schemas/workshop.json\n"
        + "codio: 1\nsoort: workshop\n"
        + text;
  }

  private static Path file(String name) {
    return project.resolve(name);
  }
}
