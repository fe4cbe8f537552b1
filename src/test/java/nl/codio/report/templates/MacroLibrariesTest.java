package nl.codio.report.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template calls is there in every format, with what it is given. */
class MacroLibrariesTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern CALL = Pattern.compile("<@doc\\.(\\w+)");
  private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)([^>]*)>");

  @ParameterizedTest
  @ValueSource(strings = {"md", "odt"})
  void have_the_macros_that_templates_call_with_the_parameters_of_html(String format)
      throws IOException {
    Map<String, String> html = macros("html");
    Map<String, String> macros = macros(format);

    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
        // Only a format with pages of its own shape lays out a sheet.
        if (!file.endsWith("poster-sheet.ftl")) {
          Matcher call = CALL.matcher(Files.readString(file));
          while (call.find()) {
            String macro = call.group(1);
            assertThat(macros).as(file.toString()).containsKey(macro);
            assertThat(macros.get(macro)).as(macro).isEqualTo(html.get(macro));
          }
        }
      }
    }
  }

  private static Map<String, String> macros(String format) throws IOException {
    Map<String, String> macros = new TreeMap<>();
    Matcher macro =
        MACRO.matcher(Files.readString(TEMPLATES.resolve("formats/" + format + ".ftl")));
    while (macro.find()) {
      macros.put(macro.group(1), macro.group(2).replaceAll(" tag=\"\\w+\"", "").strip());
    }
    return macros;
  }
}
