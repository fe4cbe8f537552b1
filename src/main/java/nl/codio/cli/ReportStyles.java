package nl.codio.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.codio.diagnostics.Message;
import nl.codio.model.OwnTheme;
import nl.codio.project.Project;
import nl.codio.report.style.HouseStyle;
import nl.codio.report.style.Look;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** In what house style each report is made. That of a project is read once. */
final class ReportStyles {

  private static final String THEME = "--theme";

  private final Optional<Look> asked;

  /** The newest of each folder: a preview reads its project again and again. */
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  private ReportStyles(Optional<Look> asked) {
    this.asked = asked;
  }

  /** The style of a project, which is read once for all its reports. */
  private record Known(Project project, HouseStyle style) {}

  /** Which look, over that of the project. */
  static OptionSpec option() {
    return SharedOptions.words(THEME, OwnTheme.words(), "report.theme");
  }

  /**
   * The styles that these arguments ask for.
   *
   * @throws WrongUse when the look that was asked for is not there
   */
  static ReportStyles of(Arguments arguments, Session session) {
    return new ReportStyles(arguments.text(THEME).map(typed -> look(typed, session)));
  }

  /** The style of a report. Safe on several threads. */
  HouseStyle of(ReportJob job) {
    return job.project()
        .map(this::of)
        .orElseGet(() -> HouseStyle.of(asked.orElseGet(() -> Look.own(OwnTheme.NEUTRAL))));
  }

  private HouseStyle of(Project project) {
    return known.compute(project.root(), (root, before) -> newest(project, before)).style;
  }

  private Known newest(Project project, @Nullable Known before) {
    return before != null && isSame(before.project, project)
        ? before
        : new Known(project, HouseStyle.of(project, asked));
  }

  /** To compare what they hold would take longer than to read the style again. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Project one, Project other) {
    return one == other;
  }

  /** What someone should know of the styles of these reports, each once. */
  Set<Message> remarks(List<ReportJob> jobs) {
    Set<Message> remarks = new LinkedHashSet<>();
    jobs.forEach(job -> remarks.addAll(of(job).remarks()));
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
    Message what = Message.of("cli.report.no-such-theme", typed, words);
    return new WrongUse(UsageErrors.withNearest(what, typed, words));
  }
}
