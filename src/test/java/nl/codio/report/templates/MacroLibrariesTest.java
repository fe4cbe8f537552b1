package nl.codio.report.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.codio.report.library.Macro;
import nl.codio.report.library.Original;
import nl.codio.report.library.Originals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The macros are what templates of codio and of projects are built from: an interface. */
class MacroLibrariesTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern PARAMETER = Pattern.compile(" (\\w+)");
  private static final Pattern OPTIONAL = Pattern.compile(" (\\w+)=");
  private static final Pattern CALL = Pattern.compile("<@doc\\.(\\w+)");

  @ParameterizedTest
  @ValueSource(strings = {"md", "odt", "pdf"})
  void a_macro_takes_the_same_in_every_format_that_has_it(String format) {
    Map<String, String> html = signatures("html");

    signatures(format)
        .forEach(
            (name, signature) -> {
              if (html.containsKey(name)) {
                assertThat(signature).as(format).isEqualTo(html.get(name));
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "odt"})
  void a_macro_that_a_template_calls_is_there_in_every_format(String format) throws IOException {
    assertThat(signatures(format)).containsKeys(called().toArray(String[]::new));
  }

  @Test
  void every_macro_says_what_it_is_for() {
    for (Original library : Originals.ALL) {
      if (library.isLibrary()) {
        assertThat(library.macros())
            .as(library.name())
            .isNotEmpty()
            .allMatch(macro -> macro.about().endsWith("."), "has a comment before it");
      }
    }
  }

  @Test
  void every_parameter_is_used_in_some_format() {
    for (Macro macro : library("html").macros()) {
      for (String parameter : names(macro, PARAMETER)) {
        assertThat(Stream.of("html", "md", "odt", "pdf").flatMap(it -> bodies(it, macro.name())))
            .as(macro.name() + " " + parameter)
            .anyMatch(body -> Pattern.compile("\\b" + parameter + "\\b(?!=)").matcher(body).find());
      }
    }
  }

  @Test
  void every_parameter_that_may_be_left_out_is_given_by_some_template() throws IOException {
    String templates = templates();

    for (Macro macro : library("html").macros()) {
      for (String parameter : names(macro, OPTIONAL)) {
        assertThat(templates)
            .as(macro.name() + " " + parameter)
            .containsPattern("<@doc\\." + macro.name() + "\\b[^\n]*? " + parameter + "=");
      }
    }
  }

  private static Stream<String> bodies(String format, String macro) {
    return library(format).macros().stream()
        .filter(it -> it.name().equals(macro))
        .map(
            it -> it.text().substring(it.text().indexOf(it.signature()) + it.signature().length()));
  }

  private static List<String> names(Macro macro, Pattern kind) {
    Matcher parameter = kind.matcher(" " + macro.parameters());
    List<String> names = new ArrayList<>();
    while (parameter.find()) {
      names.add(parameter.group(1));
    }
    return names;
  }

  /** Only a format with pages of its own shape lays out a sheet. */
  private static Set<String> called() throws IOException {
    Set<String> called = new HashSet<>();
    Matcher call = CALL.matcher(templates());
    while (call.find()) {
      called.add(call.group(1));
    }
    return called;
  }

  private static String templates() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
        if (!file.endsWith("poster-sheet.ftl")) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }

  private static Map<String, String> signatures(String format) {
    Map<String, String> signatures = new TreeMap<>();
    library(format)
        .macros()
        .forEach(macro -> signatures.put(macro.name(), macro.word() + " " + macro.signature()));
    return signatures;
  }

  private static Original library(String format) {
    return new Original(Original.Kind.FORMAT, "formats/" + format);
  }
}
