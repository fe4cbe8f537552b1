package nl.codio.status;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.model.Implementation;
import nl.codio.model.answer.Days;
import nl.codio.project.StrategyVersion;
import nl.codio.project.TrackedAction;

/** Steering, monitoring and adjusting a strategy (handbook 2.5): it begins at the adoption. */
final class ImplementationStep {

  private static final String LOG = "voortgang.yaml";

  private final StrategyVersion strategy;
  private final LocalDate today;
  private final Cells cells;
  private final Found found;

  ImplementationStep(StrategyVersion strategy, LocalDate today, Cells cells, Found found) {
    this.strategy = strategy;
    this.today = today;
    this.cells = cells;
    this.found = found;
  }

  StepStatus status() {
    if (strategy.adopted().isEmpty()) {
      return StepStatus.idle(Step.IMPLEMENTATION, State.LATER, List.of());
    }
    List<TrackedAction> measures = strategy.measures().actions();
    List<Message> done = StrategySteps.questions(cells);
    if (!measures.isEmpty()) {
      done.addAll(MonitoringStep.told("measures", ActionCount.of(measures, today, false), today));
    }
    lastDiscussed().ifPresent(day -> done.add(Message.of("status.done.agenda", day)));
    List<Gap> gaps = new ArrayList<>(found.of(Step.IMPLEMENTATION));
    Optional<Next> norm = Nexts.norm(gaps);
    gaps.addAll(cells.gaps());
    boolean begun =
        cells.answered() > 0 || measures.stream().anyMatch(one -> one.news().isPresent());
    return new StepStatus(
        Step.IMPLEMENTATION,
        begun ? State.UNDER_WAY : State.NOT_BEGUN,
        done,
        gaps,
        norm.or(() -> Nexts.question(cells, "status.next.strategy"))
            .or(() -> follow(measures))
            .or(this::nextTime));
  }

  private Optional<Next> follow(List<TrackedAction> measures) {
    boolean open = measures.stream().anyMatch(measure -> !measure.isClosed());
    Path log = strategy.document().name().resolveSibling(LOG);
    return open ? Optional.of(MonitoringStep.follow(measures, today, log)) : Optional.empty();
  }

  private Optional<Next> nextTime() {
    return strategy
        .adjusting()
        .flatMap(Implementation.Adjusting::next)
        .map(term -> new Next.Nothing(Message.of("status.next.agenda", term.value().text())));
  }

  private Optional<LocalDate> lastDiscussed() {
    return strategy.adjusting().stream()
        .flatMap(part -> part.discussed().stream())
        .flatMap(time -> time.value().date().stream())
        .map(Located::value)
        .filter(day -> !day.isAfter(today))
        .reduce(Days::later);
  }
}
