package nl.codio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;
import nl.codio.status.Trajectories;
import nl.codio.status.Trajectory;

/**
 * The trajectories that somebody asked for: cases by name or path, strategies by their file, all in
 * a folder, or all there are.
 */
final class StatusChoice {

  private static final String STRATEGY = "strategie";

  private final Session session;
  private final LocalDate today;
  private final Map<Path, List<Trajectory>> known = new LinkedHashMap<>();
  private final Map<Path, Project> projects = new LinkedHashMap<>();
  private final Map<Path, Map<Path, Trajectory>> chosen = new LinkedHashMap<>();
  private final Set<Path> unreadable = new HashSet<>();
  private boolean overview;

  private StatusChoice(LocalDate today, Session session) {
    this.today = today;
    this.session = session;
  }

  /**
   * What these words call; without any, all.
   *
   * @throws WrongUse when there is no such case, or no project
   */
  static StatusChoice of(List<String> words, LocalDate today, Session session) {
    StatusChoice choice = new StatusChoice(today, session);
    if (words.isEmpty()) {
      choice.overview = true;
      Selection.of(List.of(), session).forEach(choice::addAll);
    }
    words.forEach(choice::add);
    return choice;
  }

  /** Whether a line for each is enough. */
  boolean isOverview() {
    return overview;
  }

  /** How many files in them could not be read. */
  int unreadable() {
    return unreadable.size();
  }

  /** Each once, in the order in which they were asked for. */
  List<Trajectory> all() {
    return chosen.values().stream().flatMap(of -> of.values().stream()).toList();
  }

  /** The same by project. */
  Map<Project, List<Trajectory>> byProject() {
    Map<Project, List<Trajectory>> by = new LinkedHashMap<>();
    chosen.forEach((root, all) -> by.put(projects.get(root), List.copyOf(all.values())));
    return by;
  }

  private void add(String word) {
    Optional<Path> path = Selection.locate(word, session);
    List<SelectedProject> there =
        path.isPresent() ? Selection.of(List.of(word), session) : List.of();
    boolean isFolder = path.filter(Files::isDirectory).isPresent();
    boolean wholeProject =
        isFolder && there.stream().anyMatch(one -> one.project().root().startsWith(path.get()));
    boolean strategy =
        path.isPresent() && there.stream().anyMatch(one -> isStrategy(path.get(), one.project()));
    if (wholeProject) {
      overview = true;
      there.forEach(this::addAll);
    } else if (strategy) {
      there.forEach(one -> choose(one, all -> all.location().equals(path.get())));
    } else if (word.equals(STRATEGY) && path.isEmpty()) {
      Selection.of(List.of(), session).forEach(one -> choose(one, all -> !all.ofCase()));
    } else {
      addCases(CaseChoice.of(Optional.of(word), session));
    }
  }

  private static boolean isStrategy(Path path, Project project) {
    return project.currentStrategies().stream()
        .anyMatch(one -> one.document().location().equals(path));
  }

  private void addAll(SelectedProject in) {
    choose(in, all -> true);
    in.unreadable().forEach(file -> unreadable.add(file.location()));
  }

  private void addCases(CaseChoice cases) {
    cases
        .cases()
        .forEach(one -> choose(one.in(), all -> all.location().equals(one.theCase().folder())));
    cases.unreadable().forEach(file -> unreadable.add(file.location()));
  }

  private void choose(SelectedProject in, Predicate<Trajectory> which) {
    Project project = in.project();
    Path key = key(project);
    projects.putIfAbsent(key, project);
    List<Trajectory> all = known.computeIfAbsent(key, none -> Trajectories.of(project, today));
    Map<Path, Trajectory> so = chosen.computeIfAbsent(key, none -> new LinkedHashMap<>());
    all.stream().filter(which).forEach(one -> so.putIfAbsent(one.location(), one));
  }

  /** A file that lies in no project is one by itself. */
  private static Path key(Project project) {
    Path settings = project.root().resolve("codio.yaml");
    return project.files().stream()
        .map(ReadFile::location)
        .min(Comparator.comparing((Path file) -> !file.equals(settings)))
        .orElse(settings);
  }
}
