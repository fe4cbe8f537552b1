package nl.codio.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs axe-core, all its rules, on a page. The profile {@code ci} puts {@code axe.min.js} on the
 * class path.
 *
 * @param tab what to run it in
 */
public record Axe(Tab tab) {

  private static final String RUN = "axe.run().then(result => result.violations)";

  /** What one page does wrong, in a Chromium that closes again, with its profile in a folder. */
  public static List<Violation> of(Path page, Path folder)
      throws IOException, InterruptedException {
    try (Tab tab = Tab.open(folder)) {
      return new Axe(tab).violations(page);
    }
  }

  /** What the page does wrong, nothing when it is accessible as far as a machine can tell. */
  public List<Violation> violations(Path page) throws IOException, InterruptedException {
    tab.load(page);
    return violations();
  }

  /** The same of the page that is open. */
  public List<Violation> violations() throws IOException, InterruptedException {
    tab.run(axeCore() + "; null");
    JsonNode found = tab.run(RUN);
    if (!found.isArray()) {
      throw new AssertionError("axe-core gave no list: " + found);
    }
    List<Violation> violations = new ArrayList<>();
    for (JsonNode violation : found) {
      List<String> nodes = new ArrayList<>();
      violation.path("nodes").forEach(node -> nodes.add(node.path("html").asText()));
      violations.add(
          new Violation(violation.path("id").asText(), violation.path("impact").asText(), nodes));
    }
    return violations;
  }

  private static String axeCore() throws IOException {
    try (InputStream resource = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (resource == null) {
        throw new AssertionError("axe.min.js is not on the class path: run Maven with -Pci");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
