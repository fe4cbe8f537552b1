package nl.codio.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.codio.process.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help"})
  void codio_tells_about_itself_from_any_folder(String option) throws Exception {
    Outcome outcome = shell("\"$DIST/bin/codio\" " + option);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("codio");
  }

  @Test
  void an_answer_is_on_standard_output_with_code_0() throws Exception {
    assertPrivacy(shell("\"$DIST/bin/codio\" values privacy"));
  }

  @Test
  void the_exit_code_and_standard_error_pass_through() throws Exception {
    Outcome outcome = shell("\"$DIST/bin/codio\" values pricacy");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).containsIgnoringCase("privacy");
  }

  @Test
  void a_chain_of_symbolic_links_leads_to_codio() throws Exception {
    assertPrivacy(
        shell(
            """
            mkdir een twee
            ln -s "$DIST/bin/codio" 'een/met spatie'
            ln -s '../een/met spatie' twee/tweede
            ln -s twee/tweede derde
            ./derde values privacy
            """));
  }

  @Test
  void a_linked_folder_on_the_path_leads_to_codio() throws Exception {
    assertPrivacy(
        shell(
            """
            ln -s "$DIST/bin" programmas
            PATH=$PWD/programmas:$PATH CDPATH=/ codio values privacy
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "xx_XX.UTF-8", ""})
  void a_folder_with_any_name_can_hold_codio_in_any_locale(String locale) throws Exception {
    assertPrivacy(
        shell(
            """
            map="map van 'één' \\$x \\"y\\" *"
            cp -R "$DIST" "$map"
            LC_ALL=%s "$map/bin/codio" values privacy
            """
                .formatted(locale)));
  }

  @Test
  void the_jars_that_a_start_script_names_are_there() throws Exception {
    Outcome outcome =
        shell(
            """
            cd "$DIST/lib"
            grep -oh '[a-z-]*-[0-9.]*[.]jar' ../bin/codio ../bin/codio.cmd | sort | uniq -c |
              while read -r times jar; do [ -r "$jar" ] && echo "$times $jar"; done
            """);

    assertThat(outcome.out().lines()).hasSize(4).allMatch(line -> line.startsWith("2 "));
  }

  @Test
  void both_start_scripts_load_the_same_commands_lightly() throws Exception {
    Outcome outcome =
        shell(
            """
            sed -n 's/^  \\(init .*\\))$/\\1/p' "$DIST/bin/codio" | tr -d '|' | tr -s ' ' '\\n'
            echo
            sed -n 's/.* in (\\(init .*\\)) do .*/\\1/p' "$DIST/bin/codio.cmd" | tr ' ' '\\n'
            """);

    String[] lists = outcome.out().split("\n\n", -1);
    assertThat(lists).hasSize(2);
    assertThat(lists[0].strip().lines())
        .contains("validate", "--version")
        .containsExactlyElementsOf(lists[1].strip().lines().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate . --format json -o sarif=r.sarif -o junit=r.xml -o gitlab=r.json",
        "fix --diff",
        "status --format json",
        "agenda --today 2026-01-01",
        "accents oud",
        "values --format json",
        "values privacy --format md",
        "rules --format json",
        "explain W155 --lang en",
        "schema workshop",
        "init casus proef",
        "init strategie",
        "help",
        "help init",
        "help report",
        "help preview",
        "help templates",
        "help lsp",
        "help casus",
        "--version",
        "--help",
        ""
      })
  void what_needs_few_libraries_finds_all_that_it_needs(String command) throws Exception {
    Outcome outcome =
        shell(
            """
            printf 'organisatie: Ons dorp\\ncodio: 1\\nsoort: project\\n' > codio.yaml
            mkdir oud && printf 'codio: 1\\nsoort: casus\\n' > oud/casus.yaml
            "$DIST/bin/codio" %s
            """
                .formatted(command));

    assertThat(outcome.code()).isLessThan(2);
    assertThat(outcome.err()).doesNotContain("codio zelf");
    assertThat(outcome.out()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "xx_XX.UTF-8"})
  void an_accent_in_an_argument_survives_any_locale(String locale) throws Exception {
    Outcome outcome = shell("LC_ALL=" + locale + " \"$DIST/bin/codio\" values efficiëntie");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("Efficiëntie");
  }

  @Test
  void an_argument_arrives_as_it_was_given() throws Exception {
    Outcome outcome = shell("\"$DIST/bin/codio\" values 'a  \"b\" * $HOME @x'");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("a  \"b\" * $HOME @x");
  }

  @Test
  void a_closed_standard_input_is_no_hindrance() throws Exception {
    assertPrivacy(shell("\"$DIST/bin/codio\" values privacy <&-"));
  }

  @Test
  void further_options_reach_Java_and_its_remarks_stay_off_standard_output() throws Exception {
    Outcome outcome =
        shell(
            """
            CODIO_OPTS='-Xmx200m -XX:SharedArchiveFile=/nergens.jsa' \
              "$DIST/bin/codio" values privacy
            """);

    assertPrivacy(outcome);
    Outcome refused = shell("CODIO_OPTS='-Xmx999999g' \"$DIST/bin/codio\" values privacy");
    assertThat(refused.code()).isNotZero();
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void what_a_library_finds_remarkable_stays_off_standard_error() throws Exception {
    Outcome outcome =
        shell(
            """
            mkdir -p casussen/zaak
            printf 'codio: 1\\nsoort: project\\n' > codio.yaml
            printf 'codio: 1\\nsoort: casus\\ntitel: Zaak 😀\\n' > casussen/zaak/casus.yaml
            "$DIST/bin/codio" report zaak --type casus --format pdf
            """);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
  }

  @Test
  void a_java_home_without_java_is_told() throws Exception {
    assertCannotStart(
        shell("JAVA_HOME=$PWD/nergens \"$DIST/bin/codio\" values privacy"),
        "geen Java gevonden in JAVA_HOME",
        "no Java found in JAVA_HOME");
  }

  @Test
  void no_java_at_all_is_told() throws Exception {
    assertCannotStart(
        shell(
            """
            unset JAVA_HOME
            PATH=$PWD /bin/sh "$DIST/bin/codio" values privacy
            """),
        "geen Java gevonden. Installeer Java 17",
        "no Java found. Install Java 17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "11.0.2", "16"})
  void a_java_that_is_too_old_is_told_without_starting_it(String version) throws Exception {
    assertCannotStart(
        shell(
            """
            mkdir -p jdk/bin
            printf 'JAVA_VERSION="%s"' > jdk/release
            printf '#!/bin/sh\\ntouch gestart\\n' > jdk/bin/java
            chmod +x jdk/bin/java
            JAVA_HOME=$PWD/jdk "$DIST/bin/codio" values privacy
            """
                .formatted(version)),
        "Java " + version + " is te oud",
        "Java " + version + " is too old");
    assertThat(folder.resolve("gestart")).doesNotExist();
  }

  @Test
  void a_java_without_a_release_file_is_asked_for_its_version() throws Exception {
    assertCannotStart(
        shell(
            """
            mkdir -p jdk/bin
            printf '#!/bin/sh\\necho "openjdk version \\\\"11.0.9\\\\" 2020" >&2\\n' > jdk/bin/java
            chmod +x jdk/bin/java
            JAVA_HOME=$PWD/jdk "$DIST/bin/codio" values privacy
            """),
        "Java 11.0.9 is te oud",
        "Java 11.0.9 is too old");
  }

  @Test
  void a_start_script_without_its_jars_is_told() throws Exception {
    assertCannotStart(
        shell(
            """
            mkdir bin
            cp "$DIST/bin/codio" bin
            bin/codio values privacy
            """),
        "lib/codio.jar ontbreekt",
        "lib/codio.jar is missing");
  }

  @Tag("ci")
  @ParameterizedTest
  @ValueSource(strings = {"dash", "bash", "busybox sh", "zsh --emulate sh"})
  void every_shell_starts_codio(String shell) throws Exception {
    assertPrivacy(shell("ln -s \"$DIST/bin/codio\" link; " + shell + " link values privacy"));
  }

  private Outcome shell(String script) throws Exception {
    return new Shell(folder).run(script);
  }

  private static void assertPrivacy(Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("Privacy\n");
  }

  private static void assertCannotStart(Outcome outcome, String dutch, String english) {
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("codio: "))
        .anyMatch(line -> line.contains(dutch))
        .anyMatch(line -> line.contains(english));
  }
}
