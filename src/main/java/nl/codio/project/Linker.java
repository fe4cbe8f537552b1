package nl.codio.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Located;
import nl.codio.framework.Editions;
import nl.codio.framework.Framework;
import nl.codio.model.CaseDescription;
import nl.codio.model.ChosenValue;
import nl.codio.model.ProgressLog;
import nl.codio.model.ProjectSettings;
import nl.codio.model.ValueEntry;
import nl.codio.model.Workshop;

/** Links the files of one project: cases to workshops, logs and strategies. */
final class Linker {

  /** Where two files of a folder describe a case, the one of this name counts. */
  static final String CASE_FILE = "casus.yaml";

  private static final LocalDate UNDATED = LocalDate.MAX;

  private final Editions editions;
  private final FrameworkChoice frameworks;
  private final Optional<Document<ProjectSettings>> settings;
  private final Path root;
  private final Boundary boundary;
  private final List<ReadFile> files;
  private final LogsByFolder logs;
  private final Strategies strategies;
  private final ValueScope ofFramework;

  Linker(Editions editions, Path root, Boundary boundary, List<ReadFile> files) {
    this.editions = editions;
    this.root = root;
    this.boundary = boundary;
    this.files = files;
    this.logs = new LogsByFolder(Project.documents(files, ProgressLog.class));
    this.settings =
        Project.documents(files, ProjectSettings.class).stream()
            .filter(file -> root.equals(file.location().getParent()))
            .findFirst();
    this.frameworks = FrameworkChoice.of(editions, settings);
    this.ofFramework = ValueScope.of(frameworks.ofProject());
    this.strategies = new Strategies(frameworks, boundary, files, logs);
  }

  Project link(List<Finding> treeFindings) {
    StrategyLink ofProject =
        settings
            .flatMap(
                file ->
                    file.content().strategy().map(path -> strategies.link(file.location(), path)))
            .orElseGet(this::withoutSettings);
    return new Project(
        root,
        boundary,
        editions,
        OtherFiles.of(settings, boundary).silenced(files),
        settings,
        strategies.all(),
        cases(ofProject),
        ofProject,
        treeFindings);
  }

  /** A project file that is there and cannot be read may name a strategy. */
  private StrategyLink withoutSettings() {
    Path location = root.resolve(FileTree.PROJECT_FILE);
    boolean unread =
        files.stream()
            .anyMatch(file -> file.location().equals(location) && file.document().isEmpty());
    return unread ? new StrategyLink.Unread() : new StrategyLink.None();
  }

  private List<CaseFolder> cases(StrategyLink ofProject) {
    Map<Path, List<Document<Workshop>>> workshops = new TreeMap<>();
    Map<Path, Document<CaseDescription>> descriptions = new TreeMap<>();
    for (Document<CaseDescription> file : Project.documents(files, CaseDescription.class)) {
      Path folder = file.location().getParent();
      if (file.location().endsWith(CASE_FILE)) {
        descriptions.put(folder, file);
      }
      descriptions.putIfAbsent(folder, file);
      workshops.putIfAbsent(folder, new ArrayList<>());
    }
    for (Document<Workshop> file : Project.documents(files, Workshop.class)) {
      Path folder = file.location().getParent();
      workshops.computeIfAbsent(folder, none -> new ArrayList<>()).add(file);
    }
    List<CaseFolder> cases = new ArrayList<>();
    workshops.forEach(
        (folder, of) ->
            cases.add(link(folder, Optional.ofNullable(descriptions.get(folder)), of, ofProject)));
    return cases;
  }

  private CaseFolder link(
      Path folder,
      Optional<Document<CaseDescription>> description,
      List<Document<Workshop>> workshops,
      StrategyLink ofProject) {
    StrategyLink strategy =
        description
            .flatMap(
                file ->
                    file.content().strategy().map(path -> strategies.link(file.location(), path)))
            .orElse(ofProject);
    List<Document<Workshop>> inOrder = new ArrayList<>(workshops);
    inOrder.sort(Linker::compare);
    Framework edition = description.map(frameworks::of).orElse(frameworks.ofProject());
    ValueScope values = known(strategy).by(edition);
    for (Document<Workshop> file : inOrder) {
      values = values.with(declared(file));
    }
    List<WorkshopInCase> linked = new ArrayList<>();
    List<ActionBook.Entry> entries = new ArrayList<>();
    for (Document<Workshop> file : inOrder) {
      WorkshopInCase workshop = workshop(file, strategy, values.by(frameworks.of(file)));
      linked.add(workshop);
      file.content()
          .actions()
          .forEach(item -> entries.add(ActionBook.Entry.of(workshop.key(), dateOf(file), item)));
    }
    List<Document<ProgressLog>> own = logs.in(folder);
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    return new CaseFolder(
        name,
        folder,
        description,
        linked,
        own,
        strategy,
        values,
        ActionBook.of(Optional.of(name), entries, own.stream().map(Document::content).toList()));
  }

  private ValueScope known(StrategyLink strategy) {
    if (strategy instanceof StrategyLink.Found found) {
      return found.version().values();
    }
    return strategy instanceof StrategyLink.Unread ? ofFramework.incomplete() : ofFramework;
  }

  private WorkshopInCase workshop(
      Document<Workshop> file, StrategyLink strategy, ValueScope values) {
    Optional<StrategyVersion> version =
        strategy instanceof StrategyLink.Found found
            ? strategies.version(
                found.version(), file.content().gathering().strategyVersion().map(Located::value))
            : Optional.empty();
    return new WorkshopInCase(key(file.location()), file, version, values);
  }

  /** What stands behind {@code workshop-} in the name of the file. */
  private static String key(Path location) {
    String name = location.getFileName().toString();
    String stem =
        name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
    return stem.startsWith("workshop-") ? stem.substring("workshop-".length()) : stem;
  }

  private static int compare(Document<Workshop> one, Document<Workshop> other) {
    int byDay = dateOf(one).compareTo(dateOf(other));
    return byDay != 0 ? byDay : one.name().toString().compareTo(other.name().toString());
  }

  private static LocalDate dateOf(Document<Workshop> file) {
    return file.content().gathering().date().map(Located::value).orElse(UNDATED);
  }

  private static List<ValueEntry> declared(Document<Workshop> file) {
    return file.content().values().stream()
        .map(item -> item.value())
        .map(ChosenValue::value)
        .flatMap(Optional::stream)
        .toList();
  }
}
