package nl.codio.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Action;
import nl.codio.model.ProgressLog;

/**
 * The actions of a case, or the measures of a strategy, each with what became of it. An id names
 * the only action of that id that existed on the day of the line that names it.
 */
public final class ActionBook {

  private final List<TrackedAction> actions;
  private final Map<String, List<TrackedAction>> byOrigin = new HashMap<>();
  private final ActionIndex index;

  private ActionBook(List<TrackedAction> actions, ActionIndex index) {
    this.actions = List.copyOf(actions);
    for (TrackedAction action : actions) {
      byOrigin.computeIfAbsent(action.origin(), none -> new ArrayList<>()).add(action);
    }
    this.index = index;
  }

  /** All of them, in the order in which they were born. */
  public List<TrackedAction> actions() {
    return actions;
  }

  /** Those that were born in this workshop, by the rest of its file's name. */
  public List<TrackedAction> bornIn(String origin) {
    return byOrigin.getOrDefault(origin, List.of());
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

  /**
   * Links actions to the lines of their logs.
   *
   * @param theCase by which name they are cited elsewhere; absent for measures
   */
  static ActionBook of(Optional<String> theCase, List<Entry> entries, List<ProgressLog> logs) {
    List<LogNews> news = new ArrayList<>();
    for (ProgressLog log : logs) {
      log.lines().forEach(line -> toNews(line).ifPresent(news::add));
    }
    // A stable order: of two lines of one day the last in the file holds.
    news.sort((one, other) -> one.date().compareTo(other.date()));
    List<ActionTracker> trackers = entries.stream().map(ActionTracker::new).toList();
    ActionIndex index = new ActionIndex(theCase, entries);
    for (LogNews line : news) {
      meant(line, index).forEach(place -> trackers.get(place).follow(line));
    }
    Set<Integer> followed = followed(entries, index);
    List<TrackedAction> tracked = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      tracked.add(trackers.get(i).result(followed.contains(i)));
    }
    return new ActionBook(tracked, index);
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
  private static Set<Integer> meant(LogNews line, ActionIndex index) {
    Set<Integer> meant = new LinkedHashSet<>();
    for (Located<String> reference : line.news().actions()) {
      List<Integer> matches = index.find(reference.value(), line.date());
      if (matches.size() == 1) {
        meant.addAll(matches);
      }
    }
    return meant;
  }

  /** The actions whose place a later one took. */
  private static Set<Integer> followed(List<Entry> entries, ActionIndex index) {
    Set<Integer> followed = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry later = entries.get(i);
      Optional<Located<String>> reference = later.item().value().follows();
      if (reference.isPresent()) {
        List<Integer> older = index.find(reference.get().value(), later.born());
        older.remove(Integer.valueOf(i));
        followed.addAll(older.size() == 1 ? older : List.of());
      }
    }
    return followed;
  }

  /**
   * The actions that a reference may mean on this day, the oldest first: none when it is unknown,
   * more when unclear; of very many only some.
   */
  public List<TrackedAction> find(String reference, LocalDate on) {
    return index.find(reference, on).stream().map(actions::get).toList();
  }
}
