package nl.codio.report;

import java.util.List;

/**
 * What was done with a strategy in a year, for those who are responsible (handbook 2.5, R118, D5).
 * Whatever nobody recorded is missing here, and never a zero.
 *
 * @param head who, what and when
 * @param year the year, such as 2026
 * @param first the ISO day on which the report begins
 * @param last the ISO day on which it ends: the last of the year, or today
 * @param figures the key figures of the first screen
 * @param cases the cases under the strategy, also those without a workshop in the year
 * @param accents how often each accent value came back
 * @param others the other values that were chosen, the most chosen first
 * @param measures the general measures and how they stand
 * @param news what was recorded of the measures in the year
 * @param decisions to go on or stop, taken in the year, the oldest first
 * @param stopped how many cases were stopped in the year
 * @param analyses the half-yearly analyses of the year (R290)
 * @param reporting how it is reported, and where it was discussed (R112-R115)
 * @param deviations norms that were left on purpose; each says first in which file
 */
public record YearReport(
    StrategyReport.Head head,
    String year,
    String first,
    String last,
    List<Figure> figures,
    List<CaseYear> cases,
    List<Returned> accents,
    List<Returned> others,
    List<Action> measures,
    List<News> news,
    List<Decided> decisions,
    int stopped,
    List<HalfYear> analyses,
    List<FormRow> reporting,
    List<Extras.Deviation> deviations)
    implements Document {

  /** Copies the lists. */
  public YearReport {
    figures = List.copyOf(figures);
    cases = List.copyOf(cases);
    accents = List.copyOf(accents);
    others = List.copyOf(others);
    measures = List.copyOf(measures);
    news = List.copyOf(news);
    decisions = List.copyOf(decisions);
    analyses = List.copyOf(analyses);
    reporting = List.copyOf(reporting);
    deviations = List.copyOf(deviations);
  }

  @Override
  public String template() {
    return "jaarrapportage.ftl";
  }

  @Override
  public String day() {
    return head.asOf();
  }

  /**
   * A case in the year.
   *
   * @param title what it is called
   * @param workshops the ISO days of the workshops that were held in the year
   * @param actions how many actions its workshops agreed, also in earlier years; 0 when none are
   *     recorded
   * @param done those that are done
   * @param late those past their term on the day of the report
   */
  public record CaseYear(String title, List<String> workshops, int actions, int done, int late) {

    /** Copies the days. */
    public CaseYear {
      workshops = List.copyOf(workshops);
    }
  }

  /**
   * How often a value came back in the workshops of the year.
   *
   * @param value which
   * @param times in how many workshops it was chosen, or judged to play a role
   * @param of the workshops that could say so; 0 when there are none, and nothing is known
   */
  public record Returned(Value value, int times, int of) {}

  /**
   * A line of the log about measures.
   *
   * @param day ISO
   * @param measures the ids as the line names them
   * @param state the state from that day on; blank when the line does not say
   * @param text {@code toelichting}, Markdown
   * @param notes {@code adjusted}, {@code obstacle} and {@code other-outcome}, where told
   */
  public record News(
      String day, List<String> measures, String state, String text, List<Note> notes) {

    /** Copies the lists. */
    public News {
      measures = List.copyOf(measures);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A decision about a case.
   *
   * @param theCase what the case is called
   * @param decision what was decided, when and why
   */
  public record Decided(String theCase, Extras.Decision decision) {}

  /**
   * An analysis of a part of the year.
   *
   * @param period the term that it is about, such as 2026-H1
   * @param rows the questions of the analysis; none when there is no analysis of this half year
   */
  public record HalfYear(String period, List<FormRow> rows) {

    /** Copies the rows. */
    public HalfYear {
      rows = List.copyOf(rows);
    }
  }
}
