package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.ProgressLog;
import nl.codio.model.ProgressLog.ActionNews;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Note;
import nl.codio.report.YearReport.News;

/** What the logs tell of the measures in a year. */
final class YearNews {

  private YearNews() {}

  static List<News> of(Project project, StrategyVersion strategy, ReportedYear year) {
    List<News> all = new ArrayList<>();
    project.documents(ProgressLog.class).stream()
        .filter(log -> log.folder().equals(strategy.document().folder()))
        .flatMap(log -> log.content().lines().stream())
        .filter(line -> year.holds(line.value().date()))
        .forEach(line -> news(line, strategy).ifPresent(all::add));
    all.sort(Comparator.comparing(News::day));
    return all;
  }

  private static Optional<News> news(Item<ProgressLog.Line> line, StrategyVersion strategy) {
    return line.value()
        .entry()
        .filter(ActionNews.class::isInstance)
        .map(ActionNews.class::cast)
        .filter(news -> isAboutMeasures(news, line, strategy))
        .map(
            news ->
                new News(
                    Texts.of(line.value().date()),
                    news.actions().stream().map(Located::value).toList(),
                    news.status().map(status -> status.value().word()).orElse(""),
                    Texts.remark(line),
                    notes(news)));
  }

  private static boolean isAboutMeasures(
      ActionNews news, Item<ProgressLog.Line> line, StrategyVersion strategy) {
    LocalDate day = line.value().date().map(Located::value).orElse(LocalDate.MIN);
    return news.actions().stream()
        .anyMatch(name -> !strategy.measures().find(name.value(), day).isEmpty());
  }

  private static List<Note> notes(ActionNews news) {
    return List.of(
            Note.of("adjusted", Texts.of(news.adjustment())),
            Note.of("obstacle", Texts.of(news.bottleneck())),
            Note.of("solution", Texts.of(news.solution())),
            Note.of("needed-for", Texts.of(news.needed())),
            Note.of("other-outcome", Texts.of(news.otherOutcome())))
        .stream()
        .filter(note -> !note.answers().isEmpty())
        .toList();
  }
}
