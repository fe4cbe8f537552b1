package nl.codio.rules;

import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;

/**
 * A finding with what a deviation needs to know of it.
 *
 * @param usual what it weighs where not all has to be here; a reason for that is no useless one
 * @param subjects what it is about: an action's id, a value, a group; empty when it is the whole
 *     file
 * @param files the files in which a deviation answers it, the finding's own first
 */
record Told(Finding finding, Severity usual, List<String> subjects, List<Path> files) {

  Told {
    subjects = List.copyOf(subjects);
    files = List.copyOf(files);
  }
}
