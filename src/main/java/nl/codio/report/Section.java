package nl.codio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One aspect of the form with its questions.
 *
 * @param aspect the aspect, titled {@code report.aspect.<aspect>}
 * @param rows its questions, in the order of the form
 */
public record Section(String aspect, List<Row> rows) {

  /** Copies the rows. */
  public Section {
    rows = List.copyOf(rows);
  }

  /**
   * A question beside its answer.
   *
   * @param question the question, told as {@code report.question.<question>}
   * @param requirement the requirement that asks for it, such as R300
   * @param answers the parts of the answer that say something; none is an empty cell
   */
  public record Row(String question, String requirement, List<Answer> answers) {

    /** Copies the answers and leaves out the empty ones. */
    public Row {
      answers = answers.stream().filter(answer -> !answer.empty()).toList();
    }
  }

  /** All aspects with all their questions in the handbook's order, also the unanswered ones. */
  public static List<Section> inHandbookOrder(Map<Question, List<Answer>> answers) {
    List<Section> sections = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    String aspect = Question.values()[0].aspect();
    for (Question question : Question.values()) {
      if (!question.aspect().equals(aspect)) {
        sections.add(new Section(aspect, rows));
        aspect = question.aspect();
        rows.clear();
      }
      List<Answer> given = answers.getOrDefault(question, List.of());
      rows.add(new Row(question.key(), question.requirement(), given));
    }
    sections.add(new Section(aspect, rows));
    return List.copyOf(sections);
  }
}
