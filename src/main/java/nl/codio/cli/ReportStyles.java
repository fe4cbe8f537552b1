package nl.codio.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import nl.codio.model.OwnTheme;
import nl.codio.report.Style;
import nl.codio.report.style.HouseStyle;
import nl.codio.report.style.Look;

/** In what house style each report is made. That of a project is read, and told of, once. */
final class ReportStyles {

  static final String THEME = "--theme";

  private final Map<Path, HouseStyle> ofProjects;
  private final HouseStyle elsewhere;

  private ReportStyles(Map<Path, HouseStyle> ofProjects, HouseStyle elsewhere) {
    this.ofProjects = Map.copyOf(ofProjects);
    this.elsewhere = elsewhere;
  }

  /**
   * The styles of these reports.
   *
   * @param asked the look that goes before that of the project: its word or a path, as it was typed
   * @throws WrongUse when that look is not there
   */
  static ReportStyles of(List<ReportJob> jobs, Optional<String> asked, Session session) {
    Optional<Look> look = asked.map(typed -> look(typed, session));
    Map<Path, HouseStyle> ofProjects = new HashMap<>();
    for (ReportJob job : jobs) {
      job.project()
          .ifPresent(
              project ->
                  ofProjects.computeIfAbsent(project.root(), root -> HouseStyle.of(project, look)));
    }
    return new ReportStyles(
        ofProjects, HouseStyle.of(look.orElseGet(() -> Look.own(OwnTheme.NEUTRAL))));
  }

  Style of(ReportJob job) {
    return job.project()
        .map(project -> ofProjects.getOrDefault(project.root(), elsewhere))
        .orElse(elsewhere)
        .style();
  }

  /** What someone should know of these styles, each once. */
  List<Message> remarks() {
    List<Message> remarks = new ArrayList<>(elsewhere.remarks());
    ofProjects.keySet().stream()
        .sorted()
        .flatMap(root -> ofProjects.getOrDefault(root, elsewhere).remarks().stream())
        .filter(remark -> !remarks.contains(remark))
        .forEach(remarks::add);
    return remarks;
  }

  private static Look look(String typed, Session session) {
    if (!OwnTheme.isPath(typed)) {
      return OwnTheme.of(typed).map(Look::own).orElseThrow(() -> unknown(typed));
    }
    Path file = file(typed, session);
    Look.refusal(file, typed)
        .ifPresent(
            why -> {
              throw new WrongUse(List.of(why));
            });
    return Look.of(file, typed);
  }

  private static Path file(String typed, Session session) {
    try {
      Path file = session.directory().resolve(typed).normalize();
      if (Files.exists(file)) {
        return file;
      }
    } catch (InvalidPathException noPath) {
      // What is no path is no file either.
    }
    throw MissingPath.explain(typed, session);
  }

  private static WrongUse unknown(String typed) {
    List<String> words = OwnTheme.words();
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("cli.report.no-such-theme", typed, words));
    lines.addAll(UsageErrors.didYouMean(NearestNames.nearest(typed, words)));
    return new WrongUse(lines);
  }
}
