package nl.codio.rules;

import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Finding;

/**
 * A finding with what a deviation needs to know of it.
 *
 * @param subjects what it is about: an action's id, a value, a group; empty when it is the whole
 *     file
 * @param files the files in which a deviation answers it, the finding's own first
 */
record Told(Finding finding, List<String> subjects, List<Path> files) {

  Told {
    subjects = List.copyOf(subjects);
    files = List.copyOf(files);
  }
}
