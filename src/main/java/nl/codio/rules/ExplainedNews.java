package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.ProgressLog;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * An action that is dropped says why (handbook 3.4, R282), and one that goes on in another form
 * says in which (R280).
 *
 * <p>Bad: {@code status: vervallen} alone. Good: the same with {@code toelichting}.
 */
final class ExplainedNews implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (Document<ProgressLog> log : project.documents(ProgressLog.class)) {
      for (Item<ProgressLog.Line> line : log.content().lines()) {
        if (line.value().entry().isPresent()
            && line.value().entry().get() instanceof ProgressLog.ActionNews news) {
          news.status().ifPresent(status -> check(line, news, status, tell));
        }
      }
    }
  }

  private static void check(
      Item<ProgressLog.Line> line,
      ProgressLog.ActionNews news,
      Located<ProgressLog.Status> status,
      Telling tell) {
    boolean unsaid = line.remark().isEmpty();
    Telling.About about = tell.at(status.place());
    news.actions().forEach(action -> about.about(action.value()));
    if (status.value() == ProgressLog.Status.DROPPED && unsaid) {
      about.say();
    } else if (status.value() == ProgressLog.Status.ADJUSTED
        && unsaid
        && news.adjustment().isEmpty()
        && news.deadline().isEmpty()
        && news.holders().isEmpty()) {
      about.advising().as("adjusted").say();
    }
  }
}
