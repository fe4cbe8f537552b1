package nl.codio.project;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.ProgressLog.ActionNews;

/**
 * One line of a log about actions.
 *
 * @param date the day on which it was known to be so
 * @param remark the line's own {@code toelichting}
 */
public record LogNews(LocalDate date, ActionNews news, Optional<Located<String>> remark) {}
