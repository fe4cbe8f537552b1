package nl.codio.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.codio.resources.TextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainResourcesTest {

  private static final String HOLDER = "nl/codio/resources/BuiltInTexts.class";

  @ParameterizedTest
  @ValueSource(strings = {"cli_nl", "cli_en", "findings_nl", "findings_en"})
  void a_bundle_that_nearly_every_run_needs_is_built_in_key_by_key(String bundle) throws Exception {
    String name = "language/" + bundle + ".properties";
    Properties patterns = new Properties();
    patterns.load(Files.newBufferedReader(classes().resolve("nl/codio").resolve(name)));

    Map<String, String> builtIn = new HashMap<>();
    String[] parts = TextResource.builtIn(name).orElseThrow().split("\u0001", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      builtIn.put(parts[i], parts[i + 1]);
    }

    assertThat(builtIn).isNotEmpty().isEqualTo(patterns);
  }

  @Test
  void the_framework_is_built_in_without_its_yaml() {
    assertThat(TextResource.builtIn("framework/2025-01-31.yaml"))
        .hasValueSatisfying(text -> assertThat(text).contains("=Privacy").doesNotContain("naam:"));
  }

  @Test
  void other_texts_are_read_from_their_files() {
    assertThat(TextResource.builtIn("language/report_nl.properties")).isEmpty();
    assertThat(TextResource.find("language/report_nl.properties")).isPresent();
    assertThat(TextResource.builtIn("framework/2025-01-31-en.yaml")).isEmpty();
    assertThat(TextResource.find("framework/2025-01-31-en.yaml")).isPresent();
    assertThat(TextResource.find("language/report_fr.properties")).isEmpty();
  }

  @Test
  void a_text_that_changed_is_built_in_anew(@TempDir Path folder) throws Exception {
    for (String file :
        List.of(
            HOLDER,
            "nl/codio/framework/2025-01-31.yaml",
            "nl/codio/language/cli_nl.properties",
            "nl/codio/language/cli_en.properties",
            "nl/codio/language/findings_nl.properties",
            "nl/codio/language/findings_en.properties")) {
      copy(file, folder);
    }
    Files.writeString(folder.resolve("nl/codio/language/cli_nl.properties"), "cli.new=nieuw\n");

    PlainResources.in(folder);
    byte[] once = Files.readAllBytes(folder.resolve(HOLDER));
    PlainResources.in(folder);

    assertThat(new String(once, StandardCharsets.ISO_8859_1)).contains("cli.new\u0001nieuw\u0001");
    assertThat(folder.resolve(HOLDER)).hasBinaryContent(once);
  }

  private static void copy(String file, Path folder) throws IOException, URISyntaxException {
    Path copy = folder.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.copy(classes().resolve(file), copy);
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(TextResource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
