package nl.codio.report;

import java.util.List;

/**
 * The poster of a workshop (bijlage 6), or a blank one to fill in by hand: values per foundation,
 * actions with who and when (I4), checklist.
 *
 * @param head what stands above it
 * @param foundations in the handbook's order
 * @param unplaced names of chosen values of which no foundation is known
 * @param actions in their order
 * @param checklist the handbook's four questions
 * @param shape how it is made
 */
public record Poster(
    Head head,
    List<Foundation> foundations,
    List<String> unplaced,
    List<Task> actions,
    List<Check> checklist,
    Shape shape)
    implements Document {

  /** Copies the lists. */
  public Poster {
    foundations = List.copyOf(foundations);
    unplaced = List.copyOf(unplaced);
    actions = List.copyOf(actions);
    checklist = List.copyOf(checklist);
  }

  @Override
  public String template() {
    return "poster.ftl";
  }

  @Override
  public String day() {
    return shape.blank() ? head.edition() : head.workshop();
  }

  /**
   * The head of the poster.
   *
   * @param organisation blank when the project does not name it
   * @param title the title of the case; blank on a blank poster
   * @param workshop the ISO day of the workshop; blank when unknown
   * @param edition the ISO day of the handbook's edition
   * @param translated whether the words of the framework are codio's translation
   */
  public record Head(
      String organisation, String title, String workshop, String edition, boolean translated) {}

  /**
   * How it is made.
   *
   * @param portrait whether it stands upright
   * @param blank whether it is filled in by hand
   */
  public record Shape(boolean portrait, boolean blank) {}

  /**
   * A foundation.
   *
   * @param id {@code democratie}, {@code rechtsstaat} or {@code bestuurskracht}
   * @param name its name in the handbook
   * @param chosen the values that were chosen, the most important first
   * @param principles what there is to choose from
   */
  public record Foundation(
      String id, String name, List<Chosen> chosen, List<Principle> principles) {

    /** Copies the lists. */
    public Foundation {
      chosen = List.copyOf(chosen);
      principles = List.copyOf(principles);
    }
  }

  /**
   * A value that was chosen.
   *
   * @param name its name as the framework writes it, or as its own
   * @param accent whether it is an accent value of the strategy
   * @param why Markdown; blank when not filled in
   */
  public record Chosen(Phrase name, boolean accent, String why) {}

  /**
   * A principle with what there is to choose from.
   *
   * @param name its name in the handbook
   * @param values the names of its values
   */
  public record Principle(String name, List<String> values) {

    /** Copies the names. */
    public Principle {
      values = List.copyOf(values);
    }
  }

  /**
   * An action.
   *
   * @param id blank when it has none yet
   * @param text Markdown
   * @param holders who does it; the first pulls
   * @param term an ISO day or term, or {@code doorlopend}; blank when there is none
   * @param state as in {@link Action}
   */
  public record Task(String id, String text, List<String> holders, String term, String state) {

    /** Copies the holders. */
    public Task {
      holders = List.copyOf(holders);
    }
  }

  /**
   * A question of the checklist.
   *
   * @param key the question, told as {@code report.note.<key>}
   * @param answer {@code ja} or {@code nee}, or somebody's own words in Markdown; none when it is
   *     not answered
   */
  public record Check(String key, Word answer) {

    /** Whether it can be ticked off. */
    public boolean ticked() {
      return answer.key().equals("ja") || !answer.own().isBlank();
    }
  }
}
