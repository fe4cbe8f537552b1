package nl.codio.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Meant;
import nl.codio.diagnostics.Severity;
import nl.codio.edit.Edit;
import nl.codio.framework.Framework;
import nl.codio.language.Messages;
import nl.codio.mend.Mend;
import nl.codio.rules.RuleBook;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** The changes that an editor offers for a finding. A new one gets its place here. */
final class Fixes {

  private Fixes() {}

  /**
   * What answers this finding, the likeliest first.
   *
   * @param mends all that can be put right in the file
   */
  static List<Fix> of(
      Finding finding, Range range, OpenText text, List<Mend> mends, Messages messages) {
    List<Fix> fixes = new ArrayList<>();
    mends.stream()
        .filter(mend -> answers(mend, finding))
        .forEach(mend -> fixes.add(fix(mend, text, messages)));
    if (fixes.isEmpty()) {
      fixes.addAll(nearest(finding, range, messages));
    }
    deviation(finding, text, messages).ifPresent(fixes::add);
    return fixes;
  }

  private static boolean answers(Mend mend, Finding finding) {
    return mend.finding().filter(finding.code()::equals).isPresent()
        && mend.place().span().start().equals(finding.place().span().start());
  }

  private static Fix fix(Mend mend, OpenText text, Messages messages) {
    List<TextEdit> edits = new ArrayList<>();
    for (Edit edit : mend.patch().edits()) {
      Range range = new Range(text.at(edit.start()), text.at(edit.end()));
      edits.add(new TextEdit(range, edit.replacement()));
    }
    String title = messages.text(mend.title().key(), mend.title().arguments());
    return new Fix(title, edits, mend.sure());
  }

  private static List<Fix> nearest(Finding finding, Range range, Messages messages) {
    List<String> names = finding.caption().map(Meant::in).orElse(List.of());
    return names.stream()
        .map(
            name ->
                Fix.of(
                    messages.text("lsp.replace", name),
                    range,
                    YamlName.of(written(name)),
                    names.size() == 1))
        .toList();
  }

  /** Names of the framework are written in small letters, as completion writes them. */
  private static String written(String name) {
    Framework framework = Framework.current();
    return Stream.of(framework.values(), framework.principles(), framework.foundations())
            .flatMap(names -> names.all().stream())
            .anyMatch(named -> named.name().equals(name))
        ? name.toLowerCase(Locale.ROOT)
        : name;
  }

  private static Optional<Fix> deviation(Finding finding, OpenText text, Messages messages) {
    boolean answerable =
        finding.isAnswerable()
            || RuleBook.facts().stream()
                .filter(rule -> rule.id().equals(finding.code()))
                .anyMatch(rule -> rule.isAnswerable() && isNoError(finding));
    return answerable
        ? DeviationEdit.in(text, finding.code(), messages.text("lsp.deviate", finding.code()))
        : Optional.empty();
  }

  private static boolean isNoError(Finding finding) {
    return !finding.severity().atLeast(Severity.ERROR);
  }
}
