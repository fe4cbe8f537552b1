package nl.codio.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Item;
import nl.codio.model.ProgressLog;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * In a log of which git keeps the lines of both sides ({@code merge=union}) each entry is one line.
 * Of an entry over several lines git may keep half, without a conflict and without a word.
 *
 * <p>Bad: {@code - datum: 2026-06-01}, {@code actie: A1} and {@code status: loopt} on three lines.
 * Good: {@code - {datum: 2026-06-01, actie: A1, status: loopt}}.
 */
final class BlocksInMergedLog implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    Predicate<Document<?>> mergedByLine = project.mergedByLine();
    for (Document<ProgressLog> log : project.documents(ProgressLog.class)) {
      List<Item<ProgressLog.Line>> blocks =
          log.content().lines().stream().filter(BlocksInMergedLog::isBlock).toList();
      if (!blocks.isEmpty() && mergedByLine.test(log)) {
        tell.at(blocks.get(0).place()).say(blocks.size());
      }
    }
  }

  private static boolean isBlock(Item<ProgressLog.Line> line) {
    int first = lineOf(line.place());
    return parts(line).anyMatch(part -> lineOf(part.place()) != first);
  }

  private static int lineOf(Place place) {
    return place.span().start().line();
  }

  private static Stream<Located<?>> parts(Item<ProgressLog.Line> line) {
    return Stream.of(
            line.value().date().stream(),
            line.remark().stream(),
            line.value().entry().stream().flatMap(BlocksInMergedLog::parts))
        .flatMap(some -> some);
  }

  private static Stream<Located<?>> parts(ProgressLog.Entry entry) {
    if (entry instanceof ProgressLog.ActionNews news) {
      return Stream.concat(
          Stream.concat(news.actions().stream(), news.holders().stream()),
          Stream.<Optional<? extends Located<?>>>of(
                  news.status(),
                  news.bottleneck(),
                  news.solution(),
                  news.needed(),
                  news.adjustment(),
                  news.deadline(),
                  news.otherOutcome())
              .flatMap(Optional::stream));
    }
    if (entry instanceof ProgressLog.Talk talk) {
      return talk.with().stream().map(who -> who);
    }
    return entry instanceof ProgressLog.Feedback feedback
        ? feedback.to().stream().map(who -> who)
        : Stream.empty();
  }
}
