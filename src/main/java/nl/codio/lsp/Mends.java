package nl.codio.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Severity;
import nl.codio.framework.Framework;
import nl.codio.language.Messages;
import nl.codio.rules.RuleBook;
import org.eclipse.lsp4j.Range;

/** The mends that an editor offers for a finding. A new one gets its place here. */
final class Mends {

  private static final String NEAREST = "findings.did-you-mean";

  private Mends() {}

  /** The mends of this finding, the likeliest first. */
  static List<Mend> of(Finding finding, Range range, OpenText text, Messages messages) {
    List<Mend> mends = new ArrayList<>(nearest(finding, range, messages));
    deviation(finding, text, messages).ifPresent(mends::add);
    return mends;
  }

  private static List<Mend> nearest(Finding finding, Range range, Messages messages) {
    List<String> names =
        finding
            .caption()
            .filter(it -> it.key().equals(NEAREST))
            .map(Mends::names)
            .orElse(List.of());
    return names.stream()
        .map(
            name ->
                new Mend(
                    messages.text("lsp.replace", name),
                    range,
                    YamlName.of(written(name)),
                    names.size() == 1))
        .toList();
  }

  /** The names as they stand in the sentence, with quotes and commas between them. */
  private static List<String> names(Message caption) {
    return List.of(String.valueOf(caption.arguments().get(0)).split("\", \"", -1));
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

  private static Optional<Mend> deviation(Finding finding, OpenText text, Messages messages) {
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
