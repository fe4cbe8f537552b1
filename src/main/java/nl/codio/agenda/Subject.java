package nl.codio.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import nl.codio.project.Project;

/** What sorts of things fall due, in the order in which they are told of one day. */
public enum Subject {
  /** A workshop that is planned (§ 3.2). */
  WORKSHOP("workshop", Workshops::planned),
  /** The follow-up talk (§ 3.4, R253). */
  FOLLOW_UP("follow-upgesprek", FollowUpTalks::planned),
  /** The final report of a workshop (§ 3.4, R274). */
  REPORT("verslag", Workshops::reports),
  /** An agreed session after the workshop (bijlage 5, R237). */
  APPOINTMENT("afspraak", FollowUpTalks::appointments),
  /** An action of a case (§ 3.4, R264). */
  ACTION("actie", Actions::ofCases),
  /** A general measure of the strategy (§ 2.4). */
  MEASURE("maatregel", Actions::ofStrategies),
  /** A talk about the actions that are open (§ 3.4, R280). */
  PROGRESS_TALK("voortgangsgesprek", ProgressTalks::in),
  /** Word to the participants (§ 3.4, R281). */
  FEEDBACK("terugkoppeling", Feedback::in),
  /** The next discussion of the strategy that somebody planned (§ 2.5, R115). */
  NEXT_DISCUSSION("bijstelling", Discussions::planned),
  /** The yearly discussion of the strategy (§ 2.5, R115). */
  YEARLY_DISCUSSION("jaarlijkse-bespreking", Discussions::yearly),
  /** The first analysis of the reports (§ 3.4, R290). */
  FIRST_ANALYSIS("eerste-analyse", Analyses::first),
  /** The half-yearly analysis after another (§ 3.4, R290). */
  ANALYSIS("analyse", Analyses::next),
  /** The end of the owner's mandate (§ 2.1, R042). */
  MANDATE("mandaat", Ends::ofMandates),
  /** The end of a deviation: from the next day on its warning is told again. */
  DEVIATION("afwijking", Ends::ofDeviations);

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
  private final BiFunction<Project, LocalDate, List<Due>> source;

  Subject(String word, BiFunction<Project, LocalDate, List<Due>> source) {
    this.word = word;
    this.source = source;
  }

  /** The Dutch word for it, as it stands in the output for programs. */
  public String word() {
    return word;
  }

  /** All of this sort that is not done yet, late or still to come, in the order of the files. */
  public List<Due> in(Project project, LocalDate today) {
    return source.apply(project, today);
  }

  /** Of these, what is late. */
  public List<Due> late(Project project, LocalDate today) {
    return in(project, today).stream().filter(due -> due.isLate(today)).toList();
  }
}
