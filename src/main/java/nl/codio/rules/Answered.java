package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /** Stands for every subject: what a deviation is about that is not narrowed. */
  private static final String ALL = "\n"; // no name folds to this

  /** What is found, by rule and by subject. */
  private static final class Grounds {
    private final Map<String, Map<String, Met>> met = new HashMap<>();

    Met of(String rule, String subject) {
      return met.computeIfAbsent(rule, none -> new HashMap<>())
          .computeIfAbsent(subject, none -> new Met());
    }

    Optional<Met> find(String rule, String subject) {
      return Optional.ofNullable(met.getOrDefault(rule, Map.of()).get(subject));
    }
  }

  private final Framework framework;
  private final LocalDate today;
  private final List<GivenDeviation> given = new ArrayList<>();
  private final Grounds everywhere = new Grounds();
  private final Map<Path, Grounds> inFile = new HashMap<>();

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
    Grounds grounds =
        forAll ? everywhere : inFile.computeIfAbsent(file.name(), name -> new Grounds());
    for (Item<Deviation> item : file.header().deviations()) {
      Optional<String> rule = item.value().rule().map(id -> id.value().toUpperCase(Locale.ROOT));
      List<Met> met =
          subjects(item.value()).stream()
              .flatMap(subject -> rule.map(id -> grounds.of(id, subject)).stream())
              .toList();
      GivenDeviation one = new GivenDeviation(file, item, met);
      if (one.holds(today)) {
        met.forEach(Met::answer);
      }
      given.add(one);
    }
  }

  private List<String> subjects(Deviation deviation) {
    return deviation.about().isEmpty()
        ? List.of(ALL)
        : deviation.about().stream()
            .flatMap(name -> spellings(key(name.value())))
            .distinct()
            .toList();
  }

  /** An action may be called by its case too: {@code druktemonitor/2026-03-12/A1}. */
  private static Stream<String> spellings(String key) {
    int workshop = key.lastIndexOf('/', key.lastIndexOf('/') - 1);
    return workshop < 0 ? Stream.of(key) : Stream.of(key, key.substring(workshop + 1));
  }

  /** Every deviation of the project, in the order of the files. */
  List<GivenDeviation> given() {
    return given;
  }

  /** Whether somebody has explained this on purpose; what is about it takes note of it. */
  boolean answers(Told told) {
    Set<String> subjects = new LinkedHashSet<>(List.of(ALL));
    told.subjects().forEach(subject -> subjects.add(key(subject)));
    List<Grounds> grounds = new ArrayList<>(List.of(everywhere));
    Set.copyOf(told.files())
        .forEach(file -> Optional.ofNullable(inFile.get(file)).ifPresent(grounds::add));
    boolean answered = false;
    for (Grounds place : grounds) {
      for (String subject : subjects) {
        answered |=
            place
                .find(told.finding().code(), subject)
                .map(met -> met.note(told.usual()))
                .orElse(false);
      }
    }
    return answered && told.finding().severity() != Severity.ERROR;
  }

  /** A value has one key, however its name is spelled. */
  private String key(String name) {
    return Spelling.fold(framework.values().find(name).map(Named::name).orElse(name));
  }
}
