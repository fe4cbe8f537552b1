package nl.codio.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.model.Workshop;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/**
 * Names of people are not kept longer than the organisation itself says ({@code bewaren.namen}).
 * Counted from the day of the workshop.
 *
 * <p>Bad: a {@code naam} at a workshop of three years ago, with {@code bewaren: {namen: 24
 * maanden}}. Good: the function alone.
 */
final class NamesKeptTooLong implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    project
        .settings()
        .flatMap(file -> file.content().keepNames())
        .flatMap(item -> item.value().names())
        .ifPresent(
            period ->
                project.cases().stream()
                    .flatMap(theCase -> theCase.workshops().stream())
                    .filter(workshop -> isOld(workshop, period.value(), tell.today()))
                    .forEach(workshop -> check(workshop, period, tell)));
  }

  private static boolean isOld(WorkshopInCase workshop, Period period, LocalDate today) {
    return workshop.date().filter(day -> day.plus(period).isBefore(today)).isPresent();
  }

  private static void check(WorkshopInCase workshop, Located<Period> period, Telling tell) {
    Workshop content = workshop.content();
    Stream<Located<String>> participants =
        content.gathering().participants().stream().flatMap(one -> one.value().name().stream());
    Stream<Located<String>> others =
        WhoMentions.of(content).stream().flatMap(who -> who.value().name().stream());
    List<Located<String>> names = Stream.concat(participants, others).toList();
    if (!names.isEmpty()) {
      tell.at(names.get(0).place()).beside(period.place(), "period").say(names.size());
    }
  }
}
