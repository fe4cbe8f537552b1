package nl.codio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ci")
class AxeTest {

  @TempDir private Path folder;

  @Test
  void an_accessible_page_has_no_violations() throws Exception {
    assertThat(violations("<h1>Proef één</h1><p>Goed te lezen.</p>")).isEmpty();
  }

  @Test
  void a_picture_without_words_and_pale_text_are_violations() throws Exception {
    List<Violation> violations =
        violations(
            """
            <h1>Proef</h1>
            <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">
            <p style="color: #ccc; background: #fff">Één bleke zin</p>
            """);

    assertThat(violations)
        .extracting(Violation::rule)
        .containsExactlyInAnyOrder("image-alt", "color-contrast");
    assertThat(violations).extracting(Violation::impact).containsOnly("critical", "serious");
    assertThat(violations)
        .flatExtracting(Violation::nodes)
        .anyMatch(html -> html.contains("Één bleke zin"));
  }

  @Test
  void a_page_without_a_title_and_a_language_is_no_good_page() throws Exception {
    Path page = Files.writeString(folder.resolve("page.html"), "<p>zonder einde");

    assertThat(Axe.of(page, folder))
        .extracting(Violation::rule)
        .contains("document-title", "html-has-lang");
  }

  private List<Violation> violations(String content) throws Exception {
    String html =
        """
        <!DOCTYPE html>
        <html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head>
        <body><main>%s</main></body></html>
        """
            .formatted(content);
    Path page = Files.writeString(folder.resolve("page.html"), html);
    return Axe.of(page, folder);
  }
}
