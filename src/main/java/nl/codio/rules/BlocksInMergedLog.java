package nl.codio.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    for (Located<?> part : parts(line)) {
      if (lineOf(part.place()) != first) {
        return true;
      }
    }
    return false;
  }

  private static int lineOf(Place place) {
    return place.span().start().line();
  }

  private static List<Located<?>> parts(Item<ProgressLog.Line> line) {
    List<Located<?>> parts = new ArrayList<>();
    line.value().date().ifPresent(parts::add);
    line.remark().ifPresent(parts::add);
    line.value().entry().ifPresent(entry -> add(entry, parts));
    return parts;
  }

  private static void add(ProgressLog.Entry entry, List<Located<?>> parts) {
    if (entry instanceof ProgressLog.ActionNews news) {
      parts.addAll(news.actions());
      parts.addAll(news.holders());
      news.status().ifPresent(parts::add);
      news.bottleneck().ifPresent(parts::add);
      news.solution().ifPresent(parts::add);
      news.needed().ifPresent(parts::add);
      news.adjustment().ifPresent(parts::add);
      news.deadline().ifPresent(parts::add);
      news.otherOutcome().ifPresent(parts::add);
    } else if (entry instanceof ProgressLog.Talk talk) {
      parts.addAll(talk.with());
    } else if (entry instanceof ProgressLog.Feedback feedback) {
      parts.addAll(feedback.to());
    }
  }
}
