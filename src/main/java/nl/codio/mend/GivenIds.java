package nl.codio.mend;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Severity;
import nl.codio.forms.Recorder;
import nl.codio.mend.FilledForm.Answer;
import nl.codio.model.answer.Kinds;
import nl.codio.project.ActionReference;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;
import nl.codio.source.SourceText;

/**
 * Which ids were given in a file's case: to an action, or to what a log, a deviation or another
 * action still names though it is gone. A strategy's measures are named from the whole project.
 */
final class GivenIds {

  private final Project project;
  private final Path location;
  private final SourceText text;
  private final Map<Path, SourceText> texts;
  private final Optional<CaseFolder> theCase;
  private final Map<Character, Optional<Integer>> highest = new HashMap<>();

  /**
   * The ids around a file.
   *
   * @param text what stands in it now
   * @param texts what stands in the other files now
   */
  GivenIds(Project project, Path location, SourceText text, Map<Path, SourceText> texts) {
    this.project = project;
    this.location = location;
    this.text = text;
    this.texts = texts;
    this.theCase =
        project.cases().stream().filter(it -> location.startsWith(it.folder())).findFirst();
  }

  /**
   * The highest number behind this letter.
   *
   * @return 0 when there is none; nothing when a file that may name one cannot be read
   */
  Optional<Integer> highest(char letter) {
    return highest.computeIfAbsent(letter, this::look);
  }

  private Optional<Integer> look(char letter) {
    int found = highestIn(text, letter, true);
    for (ReadFile file : project.files()) {
      boolean inside =
          theCase.map(it -> file.location().startsWith(it.folder())).orElse(letter == 'M');
      if (inside && isUnreadable(file)) {
        return Optional.empty();
      }
      SourceText other = texts.get(file.location());
      if (other != null && !file.location().equals(location) && mayName(other, inside)) {
        found = Math.max(found, highestIn(other, letter, inside));
      }
    }
    return Optional.of(found);
  }

  private static boolean isUnreadable(ReadFile file) {
    return file.document().isEmpty()
        && file.findings().stream().anyMatch(it -> it.severity() == Severity.ERROR);
  }

  private boolean mayName(SourceText other, boolean inside) {
    return inside || theCase.filter(it -> other.text().contains(it.name())).isPresent();
  }

  private int highestIn(SourceText source, char letter, boolean inside) {
    return Opened.of(source)
        .flatMap(
            file -> file.kind().map(kind -> FilledForm.of(Recorder.parts(kind::read), file.root())))
        .map(
            form ->
                form.answers().stream()
                    .filter(GivenIds::namesAnAction)
                    .map(answer -> ActionReference.parse(answer.text()))
                    .filter(reference -> inside || isOurs(reference))
                    .mapToInt(reference -> number(reference.id(), letter))
                    .max()
                    .orElse(0))
        .orElse(0);
  }

  private static boolean namesAnAction(Answer answer) {
    String key = answer.ask().key();
    return answer.ask().kind().equals(Kinds.ACTION) || key.equals("id") || key.equals("bij");
  }

  private boolean isOurs(ActionReference reference) {
    return reference.theCase().equals(theCase.map(CaseFolder::name));
  }

  private static int number(String id, char letter) {
    boolean ours = id.length() > 1 && Character.toUpperCase(id.charAt(0)) == letter;
    if (!ours || id.length() > 6 || !id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    return Integer.parseInt(id.substring(1));
  }
}
