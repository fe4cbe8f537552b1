package nl.codio.report;

import java.util.List;

/**
 * The results of CODIO Strategie: bijlage 3 of the handbook (R120-R130), with what else was
 * recorded below it. Pure data: no markup, clock, locale or absolute path.
 *
 * @param head who, what and when
 * @param figures the key figures of the first screen
 * @param phases the four phases of section 2.1 with all questions of bijlage 3
 * @param accents the accent values, which answer R125
 * @param measures the general measures, which answer R126
 * @param extras what the form does not ask: only what is filled in
 * @param deviations norms that were left on purpose
 */
public record StrategyReport(
    Head head,
    List<Figure> figures,
    List<Phase> phases,
    List<AccentCard> accents,
    List<Action> measures,
    List<FormRow> extras,
    List<Extras.Deviation> deviations)
    implements Document {

  /** Copies the lists. */
  public StrategyReport {
    figures = List.copyOf(figures);
    phases = List.copyOf(phases);
    accents = List.copyOf(accents);
    measures = List.copyOf(measures);
    extras = List.copyOf(extras);
    deviations = List.copyOf(deviations);
  }

  @Override
  public String template() {
    return "strategie.ftl";
  }

  @Override
  public String day() {
    return head.asOf();
  }

  /**
   * The head of every document about a strategy.
   *
   * @param organisation blank when the project does not name it
   * @param title the title of the strategy; blank when it has none yet
   * @param adopted the ISO day on which it was adopted; blank while it is a draft
   * @param owner who minds it; blank when not filled in
   * @param official the {@code ambtelijk-verantwoordelijke}; blank when not filled in
   * @param administrator the {@code bestuurlijk-verantwoordelijke}; blank when not filled in
   * @param edition the ISO day of the handbook's edition
   * @param asOf the ISO day for which states and lateness hold
   */
  public record Head(
      String organisation,
      String title,
      String adopted,
      String owner,
      String official,
      String administrator,
      String edition,
      String asOf) {}

  /**
   * A phase of the strategy.
   *
   * @param title the key of its title, that of section 2.1 (I34)
   * @param rows its questions, in the order of bijlage 3
   */
  public record Phase(String title, List<FormRow> rows) {

    /** Copies the rows. */
    public Phase {
      rows = List.copyOf(rows);
    }
  }
}
