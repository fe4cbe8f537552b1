package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.framework.Framework;
import nl.codio.framework.Named;
import nl.codio.model.Deviation;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;

/**
 * Comply or explain: the warnings that a deviation with a reason answers, so that they are not
 * told. A deviation holds for its file; in {@code codio.yaml} for the whole project. It never
 * answers an error.
 */
final class Answered {
  private final Framework framework;
  private final LocalDate today;
  private final List<GivenDeviation> given = new ArrayList<>();
  private final Map<String, List<GivenDeviation>> everywhere = new HashMap<>();
  private final Map<Path, Map<String, List<GivenDeviation>>> inFile = new HashMap<>();

  private Answered(Framework framework, LocalDate today) {
    this.framework = framework;
    this.today = today;
  }

  static Answered by(Project project, LocalDate today) {
    Answered answered = new Answered(project.framework(), today);
    Optional<Path> settings = project.settings().map(Document::name);
    for (ReadFile file : project.files()) {
      file.document().ifPresent(document -> answered.add(document, settings));
    }
    return answered;
  }

  private void add(Document<?> file, Optional<Path> settings) {
    boolean forAll = settings.filter(file.name()::equals).isPresent();
    for (Item<Deviation> item : file.header().deviations()) {
      GivenDeviation one = new GivenDeviation(file, item, keys(item.value().about()));
      given.add(one);
      Map<String, List<GivenDeviation>> byRule =
          forAll ? everywhere : inFile.computeIfAbsent(file.name(), name -> new HashMap<>());
      item.value()
          .rule()
          .ifPresent(rule -> byRule.computeIfAbsent(key(rule), id -> new ArrayList<>()).add(one));
    }
  }

  private static String key(Located<String> rule) {
    return rule.value().toUpperCase(Locale.ROOT);
  }

  /** Every deviation of the project, in the order of the files. */
  List<GivenDeviation> given() {
    return given;
  }

  /** Whether somebody has explained this on purpose; what is about it takes note of it. */
  boolean answers(Told told) {
    boolean answered = false;
    List<String> subjects = told.subjects().stream().map(this::key).toList();
    for (GivenDeviation one : about(told.finding().code(), told.files())) {
      if (one.isAbout(subjects)) {
        one.meets(told.finding().severity());
        answered |= one.holds(today) && told.finding().severity() == Severity.WARNING;
      }
    }
    return answered;
  }

  private List<GivenDeviation> about(String code, List<Path> files) {
    List<GivenDeviation> about = new ArrayList<>(everywhere.getOrDefault(code, List.of()));
    Set<Path> seen = new HashSet<>();
    for (Path file : files) {
      if (seen.add(file)) {
        about.addAll(inFile.getOrDefault(file, Map.of()).getOrDefault(code, List.of()));
      }
    }
    return about;
  }

  private Set<String> keys(List<Located<String>> names) {
    return names.stream().map(name -> key(name.value())).collect(Collectors.toSet());
  }

  /** A value has one key, however its name is spelled. */
  private String key(String name) {
    return Spelling.fold(framework.values().find(name).map(Named::name).orElse(name));
  }
}
