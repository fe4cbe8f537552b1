package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.model.Between;
import nl.codio.model.Tension;
import nl.codio.project.AccentValue;
import nl.codio.project.ResolvedValue;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Action;
import nl.codio.report.CaseReport;
import nl.codio.report.Phrase;
import nl.codio.report.picture.ActionTimeline;
import nl.codio.report.picture.ActionTimeline.Bar;
import nl.codio.report.picture.TensionGraph;
import nl.codio.report.picture.TensionGraph.Edge;
import nl.codio.report.picture.TensionGraph.Node;
import nl.codio.report.picture.ValueWheel;

/** The pictures of a workshop's report. */
final class PictureParts {

  private PictureParts() {}

  static CaseReport.Pictures of(WorkshopInCase workshop, List<Action> actions, Request request) {
    return new CaseReport.Pictures(
        wheel(workshop, request),
        timeline(workshop.date().map(LocalDate::toString).orElse(""), request.today(), actions),
        new Tensions(workshop, request.values(workshop.values().framework())).graph(),
        MatrixParts.groups(workshop, request));
  }

  private static ValueWheel wheel(WorkshopInCase workshop, Request request) {
    boolean alike = workshop.version().filter(StrategyVersion::isGeneric).isPresent();
    return WheelParts.of(
        workshop.values().framework(),
        request,
        workshop.chosen().stream().map(Located::value).toList(),
        alike ? List.of() : workshop.accents().stream().map(AccentValue::value).toList());
  }

  /**
   * Actions in time.
   *
   * @param from the ISO day on which they were agreed; blank when unknown
   */
  static ActionTimeline timeline(String from, LocalDate today, List<Action> actions) {
    return new ActionTimeline(
        from,
        today.toString(),
        actions.stream()
            .map(
                action ->
                    new Bar(
                        action.id(),
                        action.text(),
                        action.from(),
                        action.term(),
                        action.state(),
                        action.daysLate()))
            .toList());
  }

  /** Tensions as a graph, in which each value stands once, in whatever spelling it is named. */
  private static final class Tensions {

    private final WorkshopInCase workshop;
    private final Values names;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Tensions(WorkshopInCase workshop, Values names) {
      this.workshop = workshop;
      this.names = names;
    }

    private TensionGraph graph() {
      List<Edge> edges = new ArrayList<>();
      for (Item<Tension> item : workshop.content().tensions()) {
        item.value().between().map(sides -> edge(sides, item.value())).ifPresent(edges::add);
      }
      return new TensionGraph(nodes, edges);
    }

    private Edge edge(Between sides, Tension tension) {
      List<Integer> between =
          sides.names().stream()
              .map(name -> place(name.value(), sides instanceof Between.Values))
              .toList();
      return new Edge(between, tension.weighing().isPresent());
    }

    private int place(String name, boolean isValue) {
      Optional<ResolvedValue> value = isValue ? workshop.values().find(name) : Optional.empty();
      String key = (isValue ? "" : "A ") + value.map(ResolvedValue::id).orElse(Spelling.fold(name));
      return places.computeIfAbsent(
          key,
          none -> {
            nodes.add(node(name, value));
            return nodes.size() - 1;
          });
    }

    private Node node(String name, Optional<ResolvedValue> value) {
      return new Node(
          value.map(names::name).map(Phrase::text).orElse(name),
          value
              .flatMap(ResolvedValue::principle)
              .map(principle -> principle.foundation().id())
              .orElse(""),
          value.filter(ResolvedValue::isOwn).isPresent());
    }
  }
}
