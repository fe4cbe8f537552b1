package nl.codio.report.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Where days lie on a line, from the beginning of a month to that of another.
 *
 * @param first the first day
 * @param last the first day after the line
 * @param left where the line begins
 * @param width how long it is
 */
record TimeScale(LocalDate first, LocalDate last, double left, double width) {

  /** Terms beyond this many years would leave nothing to see of all others. */
  private static final int FAR = 10;

  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};
  private static final int MOST_TICKS = 6;

  /** A line on which today lies, and all of these days that are not too far away. */
  static TimeScale of(LocalDate today, Collection<LocalDate> days, double left, double width) {
    List<LocalDate> near = new ArrayList<>(List.of(today));
    for (LocalDate day : days) {
      if (!day.isBefore(today.minusYears(FAR)) && !day.isAfter(today.plusYears(FAR))) {
        near.add(day);
      }
    }
    LocalDate first = Collections.min(near).withDayOfMonth(1);
    LocalDate last = Collections.max(near).withDayOfMonth(1).plusMonths(1);
    LocalDate atLeast = first.plusMonths(3);
    return new TimeScale(first, last.isBefore(atLeast) ? atLeast : last, left, width);
  }

  /** Where a day lies; one beyond the line lies at its end. */
  double x(LocalDate day) {
    double part =
        ChronoUnit.DAYS.between(first, day) / (double) ChronoUnit.DAYS.between(first, last);
    return left + width * Math.max(0, Math.min(1, part));
  }

  /** Whether a day lies after the line's end. */
  boolean isBeyond(LocalDate day) {
    return day.isAfter(last);
  }

  /** Days to name below the line: first days of months, at most seven, at whole steps. */
  List<LocalDate> ticks() {
    long months = ChronoUnit.MONTHS.between(first, last);
    int step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && months / STEPS[i] <= MOST_TICKS; i--) {
      step = STEPS[i];
    }
    List<LocalDate> ticks = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1)) {
      if ((day.getYear() * 12 + day.getMonthValue() - 1) % step == 0) {
        ticks.add(day);
      }
    }
    return ticks;
  }
}
