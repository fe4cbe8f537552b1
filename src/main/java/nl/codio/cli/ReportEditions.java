package nl.codio.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.model.ProjectSettings.Tongue;
import nl.codio.project.Project;
import nl.codio.report.Edition;

/** In which edition each report is made. */
final class ReportEditions {

  private final Optional<Language> asked;
  private final ReportStyles styles;

  /** The texts of a language are read once, however many reports are made in it. */
  private final Map<Language, Messages> texts = new ConcurrentHashMap<>();

  /**
   * Editions of reports.
   *
   * @param asked the language that was asked for; else that of the project holds
   * @param styles their house styles
   */
  ReportEditions(Optional<Language> asked, ReportStyles styles) {
    this.asked = asked;
    this.styles = styles;
  }

  Edition of(ReportJob job) {
    return new Edition(in(job.project())::text, styles.of(job).style(), job.audience());
  }

  /** What someone should know of the house styles of these reports, each once. */
  Set<Message> remarks(List<ReportJob> jobs) {
    return styles.remarks(jobs);
  }

  /** A text in the language of the reports on this project. */
  String text(Optional<Project> project, String key) {
    return in(project).text(key);
  }

  private Messages in(Optional<Project> project) {
    Language language = asked.or(() -> project.map(ReportEditions::ofProject)).orElse(Language.NL);
    return texts.computeIfAbsent(language, Messages::in);
  }

  private static Language ofProject(Project project) {
    return project
        .settings()
        .flatMap(file -> file.content().language())
        .map(Located::value)
        .filter(tongue -> tongue == Tongue.EN)
        .map(english -> Language.EN)
        .orElse(Language.NL);
  }
}
