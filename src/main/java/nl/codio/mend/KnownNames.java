package nl.codio.mend;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Spelling;
import nl.codio.framework.Framework;
import nl.codio.framework.Lexicon;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.ResolvedValue;
import nl.codio.project.StrategyVersion;
import nl.codio.project.ValueScope;
import nl.codio.project.WorkshopInCase;

/** The names of values that may stand in one file. */
final class KnownNames {

  private final Framework framework;
  private final Set<String> own = new HashSet<>();
  private Optional<ValueScope> here = Optional.empty();

  private KnownNames(Framework framework) {
    this.framework = framework;
  }

  static KnownNames of(Project project, Path location) {
    KnownNames names =
        new KnownNames(
            project.files().stream()
                .filter(file -> file.location().equals(location))
                .flatMap(file -> file.document().stream())
                .map(project::frameworkOf)
                .findFirst()
                .orElseGet(project::framework));
    for (StrategyVersion strategy : project.strategies()) {
      names.add(strategy.values(), strategy.document(), location);
    }
    for (CaseFolder folder : project.cases()) {
      for (WorkshopInCase workshop : folder.workshops()) {
        names.add(workshop.values(), workshop.document(), location);
      }
    }
    return names;
  }

  private void add(ValueScope scope, Document<?> document, Path location) {
    scope.own().stream().map(ResolvedValue::id).forEach(own::add);
    if (document.location().equals(location)) {
      here = Optional.of(scope);
    }
  }

  Framework framework() {
    return framework;
  }

  /** Whether somewhere in the project this is what an own value is called. */
  boolean isOwn(String name) {
    return own.contains(Spelling.fold(name));
  }

  boolean isValue(String name) {
    return framework.values().find(name).isPresent() || isOwn(name);
  }

  /** Names of values that may have been meant, the likeliest first. */
  List<String> nearestValues(String name) {
    return here.map(scope -> scope.nearest(name)).orElse(framework.values().nearest(name));
  }

  /**
   * The framework's own name for what is called so here, its first letter a capital or not as it
   * was; nothing when it is no name, or that name already.
   */
  static Optional<String> properName(Lexicon<?> lexicon, String name) {
    return lexicon
        .find(name)
        .map(it -> beginningAs(name, it.name()))
        .filter(proper -> !proper.equals(name));
  }

  /** A name with a capital in front where this text has one, and none where it has none. */
  static String beginningAs(String text, String name) {
    String first = name.substring(0, 1);
    boolean capital = Character.isUpperCase(text.charAt(0));
    return (capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + name.substring(1);
  }
}
