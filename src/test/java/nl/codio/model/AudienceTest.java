package nl.codio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.codio.Golden;
import nl.codio.forms.Audience;
import nl.codio.forms.Mark;
import nl.codio.forms.Question;
import nl.codio.forms.Recorder;
import org.junit.jupiter.api.Test;

/** Which fields of the forms everybody may read: an allow-list, to be read in its difference. */
class AudienceTest {

  @Test
  void what_everybody_may_read_stands_on_one_page() {
    StringBuilder page = new StringBuilder();
    for (FileKind kind : FileKind.values()) {
      openQuestions(kind).forEach(path -> page.append(path).append('\n'));
    }

    Golden.check("model/public-fields.txt", page.toString());
  }

  @Test
  void a_name_is_nowhere_public_and_an_analysis_stays_inside() {
    for (FileKind kind : FileKind.values()) {
      assertThat(openQuestions(kind)).noneMatch(path -> path.endsWith(".naam"));
    }
    assertThat(openQuestions(FileKind.ANALYSIS))
        .allMatch(path -> path.matches("analyse\\.(codio|soort|kader|afwijkingen\\..*)"));
  }

  private static List<String> openQuestions(FileKind kind) {
    List<String> paths = new ArrayList<>();
    for (Question question : Recorder.questions(kind::read)) {
      String path = kind.word() + "." + question.path();
      if (question.audience().filter(Audience.PUBLIC::equals).isPresent()) {
        paths.add(path);
      } else if (question.marks().contains(Mark.PUBLIC_REMARK)) {
        paths.add(path + ".toelichting");
      }
    }
    return paths;
  }
}
