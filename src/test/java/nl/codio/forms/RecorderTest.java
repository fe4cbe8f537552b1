package nl.codio.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecorderTest {

  private final List<Question> questions = Recorder.questions(Outing::read);

  @Test
  void givesEveryQuestionOnceInTheOrderOfTheForm() {
    assertThat(questions)
        .extracting(Question::path)
        .containsExactly(
            "titel",
            "weer",
            "hapjes",
            "verzamelen",
            "verzamelen.plaats",
            "verzamelen.uur",
            "oordeel",
            "oordeel.oordeel",
            "gasten",
            "gasten.naam",
            "gasten.neemt-mee",
            "reis",
            "reis.trein",
            "reis.perron",
            "reis.fiets",
            "reis.prijs");
  }

  @Test
  void knowsTheRequirementKindAudienceAndNumberOfAnswers() {
    assertThat(question("verzamelen.plaats").requirements()).contains("R002");
    assertThat(question("verzamelen").requirements()).contains("R003");
    assertThat(question("reis.fiets").requirements()).isEmpty();
    assertThat(question("weer").kind()).isEqualTo("zon | regen");
    assertThat(question("verzamelen").kind()).isEqualTo("groep");
    assertThat(question("verzamelen").audience()).isEmpty();
    assertThat(question("verzamelen.uur").audience()).contains(Audience.INTERNAL);
    assertThat(questions)
        .filteredOn(Question::several)
        .extracting(Question::path)
        .containsExactly("hapjes", "gasten", "reis");
  }

  @Test
  void knowsTheOwnKeysOfARecordThoseOfEveryCaseIncluded() {
    assertThat(Recorder.keys(Outing.Trip::read))
        .containsExactly("trein", "perron", "fiets", "prijs");
    assertThat(Recorder.first(Outing.Guest::read).path()).isEqualTo("naam");
  }

  private Question question(String path) {
    return questions.stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
  }
}
