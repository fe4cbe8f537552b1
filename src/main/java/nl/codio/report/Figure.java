package nl.codio.report;

import java.util.List;

/**
 * A key figure that says what it counts and of how many, or on which day: told as {@code
 * report.figure.<kind>.number} and {@code report.figure.<kind>.counts}.
 *
 * @param kind what is counted
 * @param numbers the numbers of the sentence, the count first
 * @param day the ISO day on which it was so; blank when it depends on none
 */
public record Figure(String kind, List<Integer> numbers, String day) {

  /** Copies the numbers. */
  public Figure {
    numbers = List.copyOf(numbers);
  }

  /** Chosen values, and over how many of the three foundations they are spread. */
  public static Figure values(int chosen, int foundations) {
    return chosen == 0
        ? nothingYet("values")
        : new Figure("values", List.of(chosen, foundations), "");
  }

  /** Accent values that play a role, wholly or in part, of all of the strategy. */
  public static Figure accents(int playing, int all) {
    return new Figure("accents", List.of(playing, all), "");
  }

  /** There are no accent values to count: no strategy, or one that takes all 32 values. */
  public static Figure noAccents() {
    return new Figure("no-accents", List.of(), "");
  }

  /** Tensions, and how many of them were weighed. */
  public static Figure tensions(int found, int weighed) {
    return found == 0
        ? nothingYet("tensions")
        : new Figure("tensions", List.of(found, weighed), "");
  }

  /** Actions, and how many are usable elsewhere too. */
  public static Figure actions(int agreed, int wider) {
    return agreed == 0 ? nothingYet("actions") : new Figure("actions", List.of(agreed, wider), "");
  }

  /** Actions past their term on a day, of all actions. */
  public static Figure overdue(int late, int actions, String day) {
    return actions == 0
        ? new Figure("no-overdue", List.of(), day)
        : new Figure("overdue", List.of(late, actions), day);
  }

  /** A zero would say that it was counted; nothing is recorded. */
  private static Figure nothingYet(String kind) {
    return new Figure("no-" + kind, List.of(), "");
  }
}
