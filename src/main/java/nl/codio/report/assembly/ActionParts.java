package nl.codio.report.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Action.Changes;
import nl.codio.model.Action.WiderUse;
import nl.codio.model.ProgressLog.Status;
import nl.codio.model.answer.Deadline;
import nl.codio.model.answer.Term;
import nl.codio.model.answer.Who;
import nl.codio.project.CaseFolder;
import nl.codio.project.StrategyVersion;
import nl.codio.project.TrackedAction;
import nl.codio.project.ValueScope;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Action;
import nl.codio.report.Answer;
import nl.codio.report.Note;

/** Actions of workshops, or measures of a strategy, with their terms and states (R308, R309). */
final class ActionParts {

  private final List<TrackedAction> tracked;
  private final ValueScope values;
  private final Function<List<Located<Who>>, List<String>> people;
  private final Values names;
  private final LocalDate today;

  private ActionParts(
      List<TrackedAction> tracked,
      ValueScope values,
      Function<List<Located<Who>>, List<String>> people,
      Request request) {
    this.tracked = tracked;
    this.values = values;
    this.people = people;
    this.names = request.values(values.framework());
    this.today = request.today();
  }

  /** The actions that were agreed in this workshop. */
  static ActionParts of(CaseFolder theCase, WorkshopInCase workshop, Request request) {
    return new ActionParts(theCase.actionsOf(workshop), workshop.values(), Texts::labels, request);
  }

  /** The actions of all workshops of this case. */
  static ActionParts of(CaseFolder theCase, Request request) {
    return new ActionParts(theCase.actions().actions(), theCase.values(), Texts::labels, request);
  }

  /** The general measures of this strategy. */
  static ActionParts of(StrategyVersion strategy, Request request) {
    return new ActionParts(
        strategy.measures().actions(), strategy.values(), new Roles(strategy)::labels, request);
  }

  List<Action> agreed() {
    return tracked.stream().map(this::action).toList();
  }

  /** Those on which there is still something to do. */
  List<Action> open() {
    return tracked.stream().filter(action -> !action.isClosed()).map(this::action).toList();
  }

  List<Action.Wider> wider() {
    List<Action.Wider> wider = new ArrayList<>();
    for (TrackedAction action : tracked) {
      action.action().wider().map(Item::value).ifPresent(use -> wider.add(wider(action, use)));
    }
    return wider;
  }

  private static Action.Wider wider(TrackedAction action, WiderUse use) {
    return new Action.Wider(
        action.id(),
        Texts.of(action.action().text()),
        Texts.of(use.projects()),
        Texts.of(use.organisation()));
  }

  private Action action(TrackedAction tracked) {
    nl.codio.model.Action agreed = tracked.action();
    return new Action(
        tracked.id(),
        Texts.of(agreed.text()),
        agreed.values().stream().map(name -> names.name(name, values)).toList(),
        people.apply(tracked.holders()),
        Texts.term(agreed.start()),
        term(tracked.deadline()),
        state(tracked).word(),
        daysLate(tracked),
        notes(tracked),
        Texts.remark(tracked.item()));
  }

  private static String term(Optional<Located<Deadline>> deadline) {
    return deadline.map(located -> located.value().text()).orElse("");
  }

  /** An action that goes on as a later one is no longer open here. */
  private static Status state(TrackedAction tracked) {
    return tracked.followed() && !tracked.status().isClosed() ? Status.ADJUSTED : tracked.status();
  }

  private int daysLate(TrackedAction tracked) {
    return tracked.isOverdue(today)
        ? tracked
            .deadline()
            .flatMap(located -> located.value().term())
            .map(Term::last)
            .map(last -> (int) ChronoUnit.DAYS.between(last, today))
            .orElse(0)
        : 0;
  }

  private static List<Note> notes(TrackedAction tracked) {
    nl.codio.model.Action agreed = tracked.action();
    List<Note> notes = new ArrayList<>();
    add(notes, "decision", Texts.of(agreed.decisionBy()));
    add(notes, "target-groups", String.join(", ", Texts.all(agreed.audience())));
    add(notes, "changes", agreed.changes().map(ActionParts::changes).orElse(""));
    add(notes, "follows", Texts.of(agreed.follows()));
    if (tracked.isStuck()) {
      String bottleneck = Texts.of(tracked.news().flatMap(line -> line.news().bottleneck()));
      add(notes, "obstacle", bottleneck);
    }
    String first = term(agreed.deadline());
    if (!first.isEmpty() && !first.equals(term(tracked.deadline()))) {
      notes.add(new Note("first-term", List.of(Answer.term(first))));
    }
    return notes;
  }

  private static String changes(Item<Changes> changes) {
    List<String> texts = new ArrayList<>();
    texts.add(Texts.of(changes.value().governance()));
    texts.add(Texts.of(changes.value().structure()));
    texts.add(Texts.of(changes.value().processes()));
    texts.removeIf(String::isBlank);
    return String.join("; ", texts);
  }

  private static void add(List<Note> notes, String key, String text) {
    if (!text.isBlank()) {
      notes.add(new Note(key, List.of(Answer.text(text))));
    }
  }
}
