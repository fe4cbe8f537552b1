package nl.codio.report;

import java.util.List;

/**
 * A question of a form of the handbook beside its answer.
 *
 * @param question the key of its text, such as {@code
 *     forms.strategie.huidige-situatie.problemen.vraag}
 * @param requirement the number of the requirement that asks for it, such as R120
 * @param answers the parts of the answer that say something; none is an empty cell
 * @param parts what the question falls apart in; none when it is answered in one breath
 * @param internal whether the answer is for the organisation alone, all of it
 */
public record FormRow(
    String question, String requirement, List<Answer> answers, List<Part> parts, boolean internal) {

  /** Copies the lists, and leaves out the answers that are empty. */
  public FormRow {
    answers = Answer.given(answers);
    parts = List.copyOf(parts);
  }

  /** A row that asks something else than a form, or for everybody. */
  public FormRow(String question, String requirement, List<Answer> answers, List<Part> parts) {
    this(question, requirement, answers, parts, false);
  }

  /** Whether nothing at all is answered. */
  public boolean blank() {
    return answers.isEmpty() && parts.stream().allMatch(part -> part.answers().isEmpty());
  }

  /** The same row with only those parts of which something is known. */
  public FormRow answered() {
    return new FormRow(
        question,
        requirement,
        answers,
        parts.stream().filter(part -> !part.answers().isEmpty()).toList(),
        internal);
  }

  /**
   * A part of a question.
   *
   * @param name the key of its name, or of the part of the question that it answers
   * @param answers the parts of the answer that say something; none is an empty cell
   */
  public record Part(String name, List<Answer> answers) {

    /** Copies the answers and leaves out those that are empty. */
    public Part {
      answers = Answer.given(answers);
    }
  }
}
