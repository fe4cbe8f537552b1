package nl.codio.mend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.codio.diagnostics.NearestNames;
import nl.codio.forms.Recorder;
import nl.codio.model.FileKind;
import nl.codio.source.ScalarNode;

/** All remedies. A new one is a class and a line here. */
final class Remedies {

  private Remedies() {}

  private static List<Remedy> all() {
    return List.of(
        new FrameworkName(),
        new ForgottenBrackets(),
        new SpelledOutTerm(),
        new ClosedWord(),
        new PlainNumber(),
        new MisspelledKey(),
        new ActionId(),
        new KeyOrder());
  }

  /** Passes on what can be put right in a file. */
  static void propose(Opened file, KnownNames names, GivenIds ids, Consumer<Proposal> to) {
    if (file.kind().isEmpty()) {
      Opened.kindWord(file.root()).ifPresent(word -> kind(file, word, to));
      return;
    }
    FilledForm form = FilledForm.of(Recorder.parts(file.kind().get()::read), file.root());
    Patient patient = new Patient(file.source(), form, names, ids);
    all().forEach(remedy -> remedy.propose(patient, to));
  }

  /** Without its kind a file has no form. */
  private static void kind(Opened file, ScalarNode word, Consumer<Proposal> to) {
    List<String> kinds = Arrays.stream(FileKind.values()).map(FileKind::word).toList();
    Optional<String> same = ClosedWord.sameAs(word.text(), kinds);
    List<String> likely =
        same.map(List::of).orElseGet(() -> NearestNames.nearest(word.text(), kinds));
    for (String kind : likely) {
      new Written(file.source())
          .instead(word, kind, Optional.of("B026"), same.isPresent())
          .ifPresent(to);
    }
  }
}
