package nl.codio.status;

import java.util.EnumMap;
import java.util.Map;
import nl.codio.forms.Mark;
import nl.codio.forms.Phase;
import nl.codio.forms.Question;
import nl.codio.forms.Recorder;
import nl.codio.model.FileKind;

/** How many questions each form has in each phase; each form is described once a run. */
final class Totals {

  private final Map<FileKind, Map<Phase, Integer>> counts = new EnumMap<>(FileKind.class);

  int of(FileKind kind, Phase phase) {
    return counts.computeIfAbsent(kind, Totals::count).getOrDefault(phase, 0);
  }

  private static Map<Phase, Integer> count(FileKind kind) {
    Map<Phase, Integer> count = new EnumMap<>(Phase.class);
    for (Question question : Recorder.questions(kind::read)) {
      for (Mark mark : question.marks()) {
        if (mark instanceof Mark.Expected expected) {
          count.merge(expected.phase(), 1, Integer::sum);
        }
      }
    }
    return count;
  }
}
