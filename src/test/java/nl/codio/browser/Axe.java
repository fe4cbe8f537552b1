package nl.codio.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Runs axe-core, all its rules, on a copy of a page. The profile {@code ci} puts {@code axe.min.js}
 * on the class path.
 *
 * @param browser what to run it in
 */
public record Axe(Browser browser) {

  private static final String OPENS = "<pre id=\"axe-result\">";
  private static final String CLOSES = "</pre>";

  // In base 64, so that no HTML of the page gets mixed up with the result.
  private static final String RUN =
      """
      window.addEventListener("load", async () => {
        let text;
        try {
          text = JSON.stringify((await axe.run()).violations);
        } catch (error) {
          text = JSON.stringify({error: String(error)});
        }
        const bytes = new TextEncoder().encode(text);
        const result = document.createElement("pre");
        result.id = "axe-result";
        result.textContent = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
        document.body.append(result);
      });
      """;

  /** What the page does wrong, nothing when it is accessible as far as a machine can tell. */
  public List<Violation> violations(Path page) throws IOException, InterruptedException {
    Path copy = Files.createTempFile(browser.folder(), "axe", ".html");
    Files.writeString(copy, withScripts(Files.readString(page)));
    return parse(result(browser.open(copy)));
  }

  private static String withScripts(String html) throws IOException {
    String scripts = "<script>" + axeCore() + "</script><script>" + RUN + "</script>";
    int end = html.lastIndexOf("</body>");
    if (end < 0) {
      throw new AssertionError("the page has no </body> to put axe-core before");
    }
    return html.substring(0, end) + scripts + html.substring(end);
  }

  private static String axeCore() throws IOException {
    try (InputStream resource = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (resource == null) {
        throw new AssertionError("axe.min.js is not on the class path: run Maven with -Pci");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String result(String dom) {
    int start = dom.lastIndexOf(OPENS);
    if (start < 0) {
      throw new AssertionError("axe-core gave no result in time");
    }
    String encoded = dom.substring(start + OPENS.length(), dom.indexOf(CLOSES, start));
    return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
  }

  private static List<Violation> parse(String json) throws IOException {
    JsonNode result = new ObjectMapper().readTree(json);
    if (!result.isArray()) {
      throw new AssertionError("axe-core failed: " + json);
    }
    List<Violation> violations = new ArrayList<>();
    for (JsonNode violation : result) {
      List<String> nodes = new ArrayList<>();
      violation.path("nodes").forEach(node -> nodes.add(node.path("html").asText()));
      violations.add(
          new Violation(violation.path("id").asText(), violation.path("impact").asText(), nodes));
    }
    return violations;
  }
}
