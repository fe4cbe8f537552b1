package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.model.Gathering;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * A workshop takes about two and a half hours (handbook 3.3, R204: "ongeveer"). Half an hour more
 * or less is about the same; a break does not count.
 *
 * <p>Bad: {@code tijd: 13:00-14:00}. Good: {@code tijd: 13:00-15:30}.
 */
final class WorkshopLength implements WorkshopRule {
  private static final int SHORT = 120;
  private static final int LONG = 180;

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    Gathering gathering = workshop.content().gathering();
    int pause = gathering.pause().map(Located::value).orElse(0);
    WorkshopTime.of(gathering)
        .ifPresent(
            time -> {
              long net = time.minutes() - pause;
              if (net < SHORT || net > LONG) {
                tell.at(time.first().place()).as(net < SHORT ? "short" : "long").say(net);
              }
            });
  }
}
