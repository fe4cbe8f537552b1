package nl.codio.rules;

import static nl.codio.rules.Norm.ADVISED;
import static nl.codio.rules.Norm.CLAIMED;
import static nl.codio.rules.Norm.EXPECTED;
import static nl.codio.rules.Norm.WRONG;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every rule, by its id: a letter for the subject and the number of the requirement. */
final class Catalogue {

  /**
   * A rule with what it promises.
   *
   * @param id never changes meaning
   * @param section the section of the handbook from which it comes; empty for a rule of codio
   *     itself
   * @param requirement the number of the requirement; empty for a rule of codio itself
   */
  record Entry(String id, Norm norm, String section, String requirement, Rule rule) {}

  private Catalogue() {}

  /** Every id. */
  static Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    entries().forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  static List<Entry> entries() {
    return List.of(
        new Entry("P146", WRONG, "3.1", "R146", new MissingStrategy()),
        new Entry("P400", EXPECTED, "3.1", "R004", new UnnamedStrategy()),
        new Entry("P401", WRONG, "", "", new MissingLogo()),
        new Entry("P402", WRONG, "", "", new UnknownTheme()),
        new Entry("K025", WRONG, "1.2", "R025", new UnknownValue()),
        new Entry("K026", WRONG, "1.2", "R026", new MisplacedValue()),
        new Entry("K027", WRONG, "2.3", "R027", new IncompleteOwnValue()),
        new Entry("K028", EXPECTED, "1.2", "R028", new CloseOwnValue()),
        new Entry("K400", WRONG, "1.2", "R020", new UnknownPrinciple()),
        new Entry("K401", WRONG, "2.3", "R027", new DoubleOwnValue()),
        new Entry("K402", WRONG, "3.3", "R212", new ChosenAndDropped()),
        new Entry("K403", WRONG, "3.3", "R208", new DoubleValue()),
        new Entry("S040", CLAIMED, "2.1", "R040", new MissingOwner()),
        new Entry("S042", EXPECTED, "2.1", "R042", new ClearMandate()),
        new Entry("S058", EXPECTED, "2.2", "R058", new AdministratorInChoice()),
        new Entry("S060", ADVISED, "2.2", "R060", new StartNoteDiscussed()),
        new Entry("S061", CLAIMED, "2.2", "R061", new StartNote()),
        new Entry("S070", CLAIMED, "2.3", "R070", new UnclearChoice()),
        new Entry("S071", WRONG, "2.3", "R071", new GenericWithAccents()),
        new Entry("S072", EXPECTED, "2.3", "R072", new AccentCount()),
        new Entry("S075", CLAIMED, "2.3", "R075", new AccentWithoutRationale()),
        new Entry("S076", EXPECTED, "2.3", "R076", new AccentWithoutMeaning()),
        new Entry("S085", EXPECTED, "2.3", "R085", new ChoiceRoles()),
        new Entry("S100", EXPECTED, "2.4", "R100", new ProjectConditions()),
        new Entry("S102", CLAIMED, "2.4", "R102", new PlanApproval()),
        new Entry("S103", CLAIMED, "2.4", "R103", new PlanParts()),
        new Entry("S114", CLAIMED, "2.5", "R114", new ReportingMechanism()),
        new Entry("S115", EXPECTED, "2.5", "R115", new YearlyAgenda()),
        new Entry("S120", ADVISED, "2.5", "R120", new EmptyStrategyCells()),
        new Entry("S400", WRONG, "2.1", "R044", new StrategyDates()),
        new Entry("S401", EXPECTED, "1.3", "R005", new DroppedFromNowhere()),
        new Entry("C008", EXPECTED, "1.4", "R008", new StoppedWithReason()),
        new Entry("C011", EXPECTED, "1.1", "R011", new CitizensHeard()),
        new Entry("C148", ADVISED, "3.1", "R148", new AwaitedDecision()),
        new Entry("C153", ADVISED, "3.2", "R153", new MisplacedInstrument()),
        new Entry("C154", EXPECTED, "3.2", "R154", new SuitableCase()),
        new Entry("C175", WRONG, "3.2", "R175", new MissingDocument()),
        new Entry("C191", CLAIMED, "3.2", "R191", new EmptyCaseCells()),
        new Entry("C252", CLAIMED, "3.4", "R252", new ClosedCase()),
        new Entry("C400", WRONG, "3.2", "R191", new DoubleDescription()),
        new Entry("C401", WRONG, "3.4", "R252", new CaseDates()),
        new Entry("W044", EXPECTED, "2.1", "R044", new MissingStrategyVersion()),
        new Entry("W155", EXPECTED, "3.2", "R155", new ParticipantCount()),
        new Entry("W156", EXPECTED, "3.2", "R156", new ParticipantMix()),
        new Entry("W157", EXPECTED, "3.2", "R157", new GroupCount()),
        new Entry("W158", EXPECTED, "3.2", "R158", new GroupSize()),
        new Entry("W159", EXPECTED, "3.2", "R159", new CoveredFoundations()),
        new Entry("W160", EXPECTED, "3.2", "R160", new GroupPerspectives()),
        new Entry("W161", EXPECTED, "3.2", "R161", new ParticipantGroup()),
        new Entry("W164", EXPECTED, "3.2", "R164", new PlannedFollowUp()),
        new Entry("W201", EXPECTED, "3.3", "R201", new NoteTaker()),
        new Entry("W204", EXPECTED, "3.3", "R204", new WorkshopLength()),
        new Entry("W206", EXPECTED, "3.3", "R206", new AgendaSum()),
        new Entry("W208", EXPECTED, "3.3", "R208", new ValueMotivation()),
        new Entry("W209", EXPECTED, "3.3", "R209", new AccentJudgement()),
        new Entry("W212", EXPECTED, "3.3", "R212", new OverlapOfOne()),
        new Entry("W214", EXPECTED, "3.3", "R214", new MostImportantValues()),
        new Entry("W219", EXPECTED, "3.3", "R219", new TensionValues()),
        new Entry("W240", EXPECTED, "3.3", "R240", new CoveredValues()),
        new Entry("W250", CLAIMED, "3.4", "R250", new MissingCoordinator()),
        new Entry("W253", EXPECTED, "3.4", "R253", new HeldFollowUp()),
        new Entry("W271", CLAIMED, "3.4", "R271", new DefiniteReport()),
        new Entry("W274", EXPECTED, "3.4", "R274", new SharedReport()),
        new Entry("W300", ADVISED, "3.4", "R300", new EmptyWorkshopCells()),
        new Entry("W306", ADVISED, "3.3", "R306", new JudgementReason()),
        new Entry("W400", WRONG, "3.2", "R161", new DoubleParticipant()),
        new Entry("W401", EXPECTED, "3.3", "R209", new OtherStrategyVersion()),
        new Entry("W402", WRONG, "3.4", "R253", new WorkshopDates()),
        new Entry("W403", EXPECTED, "", "", new NamesKeptTooLong()),
        new Entry("A220", WRONG, "3.3", "R220", new DoubleActionId()),
        new Entry("A239", EXPECTED, "3.3", "R239", new ValueAndAction()),
        new Entry("A262", EXPECTED, "3.4", "R262", new ActionHolder()),
        new Entry("A263", EXPECTED, "3.4", "R263", new ActionDeadline()),
        new Entry("A264", EXPECTED, "3.4", "R264", new OverdueAction()),
        new Entry("A400", WRONG, "3.3", "R220", new UnknownAction()),
        new Entry("A401", WRONG, "3.4", "R252", new FollowedLater()),
        new Entry("A402", WRONG, "3.4", "R263", new TermBeforeStart()),
        new Entry("V252", WRONG, "3.4", "R252", new UnknownLogAction()),
        new Entry("V280", EXPECTED, "3.4", "R280", new ProgressTalk()),
        new Entry("V281", EXPECTED, "3.4", "R281", new ParticipantFeedback()),
        new Entry("V282", EXPECTED, "3.4", "R282", new ExplainedNews()),
        new Entry("V400", EXPECTED, "3.4", "R282", new SameDayNews()),
        new Entry("H290", EXPECTED, "3.4", "R290", new AnalysisDue()),
        new Entry("H291", ADVISED, "3.4", "R291", new AnalysisQuestions()),
        new Entry("H296", CLAIMED, "3.4", "R296", new AnalysisRemarks()),
        new Entry("B040", WRONG, "", "", new UnknownDeviation()),
        new Entry("B041", EXPECTED, "", "", new UnexplainedDeviation()),
        new Entry("B042", ADVISED, "", "", new UselessDeviation()),
        new Entry("B043", ADVISED, "", "", new EndedDeviation()),
        new Entry("B044", ADVISED, "", "", new FutureFact()),
        new Entry("B045", ADVISED, "", "", new NameLikeText()),
        new Entry("B046", ADVISED, "", "", new BlocksInMergedLog()));
  }
}
