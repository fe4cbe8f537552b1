package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Spelling;
import nl.codio.framework.Framework;
import nl.codio.framework.Named;
import nl.codio.model.Deviation;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * Comply or explain: the warnings that a deviation with a reason answers, so that they are not
 * told. A deviation holds for its file; in {@code codio.yaml} for the whole project. It never
 * answers an error.
 */
final class Answered {

  private record InFile(Path file, boolean everywhere, Deviation deviation) {}

  private final Framework framework;
  private final List<InFile> deviations;

  private Answered(Framework framework, List<InFile> deviations) {
    this.framework = framework;
    this.deviations = deviations;
  }

  static Answered by(Project project, LocalDate today) {
    Optional<Path> settings = project.settings().map(Document::name);
    List<InFile> deviations =
        project.files().stream()
            .flatMap(file -> file.document().stream())
            .flatMap(file -> in(file, settings.filter(file.name()::equals).isPresent()))
            .filter(one -> holds(one.deviation(), today))
            .toList();
    return new Answered(project.framework(), deviations);
  }

  private static Stream<InFile> in(Document<?> file, boolean everywhere) {
    return file.header().deviations().stream()
        .map(item -> new InFile(file.name(), everywhere, item.value()));
  }

  private static boolean holds(Deviation deviation, LocalDate today) {
    return deviation.explanation().isPresent()
        && deviation.until().map(until -> !today.isAfter(until.value().last())).orElse(true);
  }

  /** Whether somebody has explained this on purpose. */
  boolean answers(Told told) {
    return told.finding().severity() == Severity.WARNING
        && deviations.stream().anyMatch(one -> answers(one, told));
  }

  private boolean answers(InFile one, Told told) {
    List<Located<String>> narrowed = one.deviation().about();
    return (one.everywhere() || told.files().contains(one.file()))
        && one.deviation().rule().stream()
            .anyMatch(rule -> rule.value().equalsIgnoreCase(told.finding().code()))
        && (narrowed.isEmpty() || narrowed.stream().anyMatch(name -> names(name.value(), told)));
  }

  private boolean names(String name, Told told) {
    String key = key(name);
    return told.subjects().stream().map(this::key).anyMatch(subject -> isSame(key, subject));
  }

  /** An action may be called by its case too: {@code druktemonitor/2026-03-12/A1}. */
  private static boolean isSame(String key, String subject) {
    return key.equals(subject) || (subject.indexOf('/') >= 0 && key.endsWith("/" + subject));
  }

  /** A value has one key, however its name is spelled. */
  private String key(String name) {
    return Spelling.fold(framework.values().find(name).map(Named::name).orElse(name));
  }
}
