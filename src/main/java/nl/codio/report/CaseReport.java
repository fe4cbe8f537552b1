package nl.codio.report;

import java.util.List;
import nl.codio.report.picture.ActionTimeline;
import nl.codio.report.picture.TensionGraph;
import nl.codio.report.picture.ValueWheel;

/**
 * The report of one workshop of a case: bijlage 5 of the handbook, with the extra rows that section
 * 3.4 needs. Pure data: no markup, clock, locale or absolute path.
 *
 * @param head who, what and when
 * @param figures the key figures of the first screen
 * @param sections the questions that are answered in words (R300-R304)
 * @param values the values chosen in the workshop (R305), the most important first
 * @param strategy the accent values (R306)
 * @param weighing the trade-off (R307)
 * @param actions the actions and their terms (R308)
 * @param wider the actions that are usable elsewhere too (R309)
 * @param extras what the form does not ask (I26)
 * @param pictures what of all this is drawn as well
 */
public record CaseReport(
    Head head,
    List<Figure> figures,
    List<Section> sections,
    List<ProjectValue> values,
    StrategyValues strategy,
    Weighing weighing,
    List<Action> actions,
    List<Action.Wider> wider,
    Extras extras,
    Pictures pictures)
    implements Document {

  /** Copies the lists. */
  public CaseReport {
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
    values = List.copyOf(values);
    actions = List.copyOf(actions);
    wider = List.copyOf(wider);
  }

  @Override
  public String template() {
    return "verslag.ftl";
  }

  @Override
  public String day() {
    return head.asOf();
  }

  /**
   * What is drawn as well as told.
   *
   * @param wheel the chosen values and the accent values
   * @param timeline the actions
   * @param tensions what pulls in different directions
   * @param matrix which group brought which value; without columns where nobody was in a group
   */
  public record Pictures(
      ValueWheel wheel, ActionTimeline timeline, TensionGraph tensions, ValueMatrix matrix) {}

  /**
   * The head of the report.
   *
   * @param organisation blank when the project does not name it
   * @param title the title of the case
   * @param workshop the ISO day of the workshop
   * @param moment the moment in the project: a word of the handbook, or the writer's own
   * @param participants how many took part; 0 when nobody is filled in
   * @param externals how many of them from outside
   * @param coordinator the {@code regievoerder}; blank when not filled in
   * @param facilitator the {@code gespreksleider}; blank when not filled in
   * @param edition the ISO day of the handbook's edition
   * @param asOf the ISO day for which states and lateness hold
   * @param translated whether the words of the framework are codio's translation
   */
  public record Head(
      String organisation,
      String title,
      String workshop,
      Word moment,
      int participants,
      int externals,
      String coordinator,
      String facilitator,
      String edition,
      String asOf,
      boolean translated) {}
}
