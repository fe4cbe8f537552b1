package nl.codio.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Action;
import nl.codio.model.ProgressLog;

/**
 * The actions of a case, or the measures of a strategy, each with what became of it. An id names
 * the only action of that id that existed on the day of the line that names it.
 *
 * @param actions all of them, in the order in which they were born
 */
public record ActionBook(List<TrackedAction> actions) {

  /** Copies the actions. */
  public ActionBook {
    actions = List.copyOf(actions);
  }

  /**
   * An action where it was born.
   *
   * @param origin the rest of the name of its workshop's file
   * @param born from which day it exists
   */
  record Entry(String origin, LocalDate born, Item<Action> item) {

    /** The day from which an action of a workshop exists: its own, else the workshop's. */
    static Entry of(String origin, LocalDate workshop, Item<Action> item) {
      LocalDate born =
          item.value()
              .start()
              .map(start -> start.value())
              .filter(start -> start.first().equals(start.last()))
              .map(start -> start.first())
              .filter(day -> day.isAfter(workshop))
              .orElse(workshop);
      return new Entry(origin, born, item);
    }
  }

  /** Links actions to the lines of their logs. */
  static ActionBook of(List<Entry> entries, List<ProgressLog> logs) {
    List<LogNews> news = new ArrayList<>();
    for (ProgressLog log : logs) {
      log.lines().forEach(line -> toNews(line).ifPresent(news::add));
    }
    // A stable order: of two lines of one day the last in the file holds.
    news.sort(Comparator.comparing(LogNews::date));
    List<TrackedAction> tracked = new ArrayList<>();
    for (Entry entry : entries) {
      tracked.add(track(entry, entries, news));
    }
    return new ActionBook(tracked);
  }

  private static Optional<LogNews> toNews(Item<ProgressLog.Line> line) {
    Optional<LocalDate> date = line.value().date().map(Located::value);
    return line.value()
        .entry()
        .filter(ProgressLog.ActionNews.class::isInstance)
        .map(ProgressLog.ActionNews.class::cast)
        .flatMap(news -> date.map(day -> new LogNews(day, news, line.remark())));
  }

  private static TrackedAction track(Entry entry, List<Entry> all, List<LogNews> news) {
    ActionTracker tracker = new ActionTracker(entry);
    news.stream().filter(line -> names(line, entry, all)).forEach(tracker::follow);
    return tracker.result(all.stream().anyMatch(other -> follows(other, entry, all)));
  }

  private static boolean names(LogNews line, Entry entry, List<Entry> all) {
    return line.news().actions().stream()
        .map(reference -> ActionReference.parse(reference.value()))
        .anyMatch(reference -> reference.match(all, line.date()).equals(List.of(entry)));
  }

  private static boolean follows(Entry other, Entry entry, List<Entry> all) {
    return other.item().value().follows().stream()
        .map(reference -> ActionReference.parse(reference.value()))
        .anyMatch(
            reference ->
                reference.match(all, other.born()).contains(entry) && !other.equals(entry));
  }

  /**
   * The actions that a reference may mean on this day: none when it is unknown, more when unclear.
   */
  public List<TrackedAction> find(String reference, LocalDate on) {
    ActionReference parsed = ActionReference.parse(reference);
    return actions.stream()
        .filter(action -> parsed.names(action.origin(), action.item().value()))
        .filter(action -> !action.born().isAfter(on))
        .toList();
  }
}
