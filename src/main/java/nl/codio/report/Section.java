package nl.codio.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
      answers = Answer.given(answers);
    }
  }

  /** All aspects with all their questions in the handbook's order, also the unanswered ones. */
  public static List<Section> inHandbookOrder(Map<Question, List<Answer>> answers) {
    Map<String, List<Row>> aspects = new LinkedHashMap<>();
    for (Question question : Question.values()) {
      List<Answer> given = answers.getOrDefault(question, List.of());
      aspects
          .computeIfAbsent(question.aspect(), aspect -> new ArrayList<>())
          .add(new Row(question.key(), question.requirement(), given));
    }
    return aspects.entrySet().stream()
        .map(aspect -> new Section(aspect.getKey(), aspect.getValue()))
        .toList();
  }
}
