package nl.codio.report;

import java.util.List;

/**
 * The action plan of a strategy: its general measures by category, how projects take them along,
 * and what is still to be done, by term (handbook 2.4, D3, D12).
 *
 * @param head who, what and when
 * @param figures the key figures of the first screen
 * @param categories the six categories of section 2.4, also those without a measure (R090-R095);
 *     last those measures that name none, if there are any
 * @param carryThrough how good digital governance is secured in projects (R096-R100, R127)
 * @param plan what is still to be done, the earliest term first
 * @param approval who was involved and who approved (R101, R102)
 */
public record PlanReport(
    StrategyReport.Head head,
    List<Figure> figures,
    List<Category> categories,
    List<FormRow> carryThrough,
    List<Planned> plan,
    List<FormRow> approval)
    implements Document {

  /** Copies the lists. */
  public PlanReport {
    figures = List.copyOf(figures);
    categories = List.copyOf(categories);
    carryThrough = List.copyOf(carryThrough);
    plan = List.copyOf(plan);
    approval = List.copyOf(approval);
  }

  @Override
  public String template() {
    return "actieplan.ftl";
  }

  @Override
  public String day() {
    return head.asOf();
  }

  /**
   * A category of measures.
   *
   * @param name told as {@code report.category.<name>}
   * @param measures none when the organisation takes none here
   */
  public record Category(String name, List<Action> measures) {

    /** Copies the measures. */
    public Category {
      measures = List.copyOf(measures);
    }
  }

  /**
   * Something that is still to be done.
   *
   * @param from the title of the case from which it comes; blank for a measure of the strategy
   * @param action what, by whom and by when
   */
  public record Planned(String from, Action action) {}
}
