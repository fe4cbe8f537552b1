package nl.codio.report;

import java.util.List;
import nl.codio.report.picture.ValueGrid;

/**
 * The description of a case (bijlage 4, R170-R190), with what section 3.2 adds to it.
 *
 * @param head what stands above the form
 * @param aspects all of the form, in the handbook's order, also what is not answered
 * @param more what is answered of what the form does not ask
 * @param startTalk the talk with the project leader before all else (R151-R154)
 * @param instruments other instruments that the case needs (R153)
 * @param decisions to go on or stop, newest last
 * @param deviations norms that were left on purpose
 * @param values which value was chosen in which workshop; none where there is one workshop
 */
public record CaseForm(
    Head head,
    List<Aspect> aspects,
    List<Row> more,
    List<StartTalk> startTalk,
    List<Instrument> instruments,
    List<Extras.Decision> decisions,
    List<Extras.Deviation> deviations,
    ValueGrid values)
    implements Document {

  /** Copies the lists. */
  public CaseForm {
    aspects = List.copyOf(aspects);
    more = List.copyOf(more);
    startTalk = List.copyOf(startTalk);
    instruments = List.copyOf(instruments);
    decisions = List.copyOf(decisions);
    deviations = List.copyOf(deviations);
  }

  @Override
  public String template() {
    return "casus.ftl";
  }

  @Override
  public String day() {
    return head.asOf();
  }

  /**
   * The head of the form.
   *
   * @param organisation blank when the project does not name it
   * @param title the title of the case
   * @param author who wrote the description; blank when not filled in
   * @param leader the {@code projectleider}; blank when not filled in
   * @param ready the ISO day on which it was ready for the workshop, or {@code ja}; none when it is
   *     not
   * @param edition the ISO day of the handbook's edition
   * @param asOf the ISO day for which it holds
   * @param translated whether words of the framework are told, in codio's translation
   */
  public record Head(
      String organisation,
      String title,
      String author,
      String leader,
      Word ready,
      String edition,
      String asOf,
      boolean translated) {}

  /**
   * A row of the printed form.
   *
   * @param title the key of its title
   * @param rows its questions; one without a question of its own where the title asks it
   */
  public record Aspect(String title, List<Row> rows) {

    /** Copies the rows. */
    public Aspect {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A question beside its answer, which is in words or a list of one kind.
   *
   * @param question the key of the question; blank when the title of the aspect asks it
   * @param requirement the requirement that asks for it, such as R171
   * @param internal whether the answer stays within the organisation
   * @param answers what is answered in words
   * @param parties who is involved, works with it, or undergoes it, where more than names is known
   * @param issues chances or risks
   * @param papers documents
   */
  public record Row(
      String question,
      String requirement,
      boolean internal,
      List<Answer> answers,
      List<Party> parties,
      List<Issue> issues,
      List<Paper> papers) {

    /** Copies the lists and leaves out the answers that are empty. */
    public Row {
      answers = Answer.given(answers);
      parties = List.copyOf(parties);
      issues = List.copyOf(issues);
      papers = List.copyOf(papers);
    }

    /** Whether nothing is answered. */
    public boolean blank() {
      return answers.isEmpty() && parties.isEmpty() && issues.isEmpty() && papers.isEmpty();
    }
  }

  /**
   * A group or an organisation.
   *
   * @param who which, or a function
   * @param external whether it comes from outside the organisation
   * @param role its role, Markdown
   * @param when when it is involved, Markdown
   * @param remark {@code toelichting}, Markdown
   */
  public record Party(String who, boolean external, String role, String when, String remark) {

    /** Whether nothing is known of it but who it is. */
    public boolean nameOnly() {
      return !external && (role + when + remark).isBlank();
    }
  }

  /**
   * A chance or a risk.
   *
   * @param text Markdown
   * @param forWhom for whom it is one
   * @param remark {@code toelichting}, Markdown
   */
  public record Issue(String text, List<String> forWhom, String remark) {

    /** Copies the list. */
    public Issue {
      forWhom = List.copyOf(forWhom);
    }
  }

  /**
   * A document that matters.
   *
   * @param title what it is called
   * @param kind what kind of document it is; blank when unknown
   * @param date an ISO day or term; blank when unknown
   * @param place where it is kept: a path, an address or words
   * @param remark {@code toelichting}, Markdown
   */
  public record Paper(String title, String kind, String date, String place, String remark) {}

  /**
   * The talk with the project leader.
   *
   * @param day ISO; blank when unknown
   * @param with with whom
   * @param suitable {@code ja} or {@code nee}; none when it was not judged
   * @param why Markdown
   * @param remark {@code toelichting}, Markdown
   */
  public record StartTalk(String day, String with, Word suitable, String why, String remark) {}

  /**
   * Another instrument, such as a DPIA.
   *
   * @param name what it is called
   * @param status {@code gereed}, {@code loopt}, {@code nodig} or {@code niet-nodig}; blank when
   *     unknown
   * @param since the ISO day or term from which that holds; blank when unknown
   * @param remark {@code toelichting}, Markdown
   */
  public record Instrument(String name, String status, String since, String remark) {}
}
