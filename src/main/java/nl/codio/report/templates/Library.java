package nl.codio.report.templates;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The templates that documents are made with: codio's, and over them those of a project.
 *
 * @param own the texts of the project's own, by their paths in {@code templates}. A page takes the
 *     place of codio's; macros and style come after codio's of that name, so that a file with one
 *     macro changes that one
 * @param page the page that fills every document; without it each document's own
 * @param inspection looks at what came out, before anything else is done with it
 */
public record Library(Map<String, String> own, Optional<String> page, Inspection inspection) {

  /** Copies the texts. */
  public Library {
    own = Map.copyOf(own);
  }

  /** Looks at what a template made. */
  @FunctionalInterface
  public interface Inspection {
    /**
     * Looks at a document.
     *
     * @param markup the language that it is in
     * @throws IOException when it may not go on
     */
    void look(String filled, Markup<?> markup) throws IOException;
  }

  /** Codio's alone. */
  public static Library codio() {
    return new Library(Map.of(), Optional.empty(), (filled, markup) -> {});
  }

  /** Whether there are templates in it that somebody else wrote. */
  boolean isForeign() {
    return !own.isEmpty();
  }
}
