package nl.codio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.codio.report.Section.Row;
import org.junit.jupiter.api.Test;

class SectionTest {

  @Test
  void holdsEveryQuestionInTheHandbooksOrder() {
    List<Section> sections = Section.inHandbookOrder(Map.of());

    assertThat(sections)
        .extracting(Section::aspect)
        .containsExactly("description", "goal", "stage", "technology", "governance");
    assertThat(sections.stream().flatMap(section -> section.rows().stream()))
        .extracting(Row::requirement)
        .containsExactly(
            "R300", "R300", "R301", "R301", "R302", "R302", "R303", "R303", "R303", "R303", "R303",
            "R304");
  }

  @Test
  void leavesOutPartsThatSayNothing() {
    List<Answer> answers =
        List.of(Answer.text(" "), Answer.items(List.of("")), Answer.text("tekst"));

    List<Section> sections = Section.inHandbookOrder(Map.of(Question.CONTEXT, answers));

    assertThat(sections.get(0).rows().get(0).answers()).containsExactly(Answer.text("tekst"));
  }
}
