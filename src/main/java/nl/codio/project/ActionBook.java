package nl.codio.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    List<ActionTracker> trackers = entries.stream().map(ActionTracker::new).toList();
    for (LogNews line : news) {
      meant(line, entries).forEach(index -> trackers.get(index).follow(line));
    }
    Set<Integer> followed = followed(entries);
    List<TrackedAction> tracked = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      tracked.add(trackers.get(i).result(followed.contains(i)));
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

  /** The actions that a line is about, by their place in the list, each once. */
  private static Set<Integer> meant(LogNews line, List<Entry> entries) {
    Set<Integer> meant = new LinkedHashSet<>();
    for (Located<String> reference : line.news().actions()) {
      List<Integer> matches = matches(reference, entries, line.date());
      if (matches.size() == 1) {
        meant.addAll(matches);
      }
    }
    return meant;
  }

  /** The actions whose place a later one took. */
  private static Set<Integer> followed(List<Entry> entries) {
    Set<Integer> followed = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry later = entries.get(i);
      Optional<Located<String>> reference = later.item().value().follows();
      if (reference.isPresent()) {
        List<Integer> older = new ArrayList<>(matches(reference.get(), entries, later.born()));
        older.remove(Integer.valueOf(i));
        followed.addAll(older.size() == 1 ? older : List.of());
      }
    }
    return followed;
  }

  private static List<Integer> matches(
      Located<String> reference, List<Entry> entries, LocalDate on) {
    ActionReference parsed = ActionReference.parse(reference.value());
    List<Integer> matches = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (!entry.born().isAfter(on) && parsed.names(entry.origin(), entry.item().value())) {
        matches.add(i);
      }
    }
    return matches;
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
