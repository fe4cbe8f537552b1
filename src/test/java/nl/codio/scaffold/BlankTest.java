package nl.codio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.codio.Golden;
import nl.codio.Told;
import nl.codio.forms.Decoded;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Mark;
import nl.codio.forms.Question;
import nl.codio.forms.Recorder;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;
import nl.codio.source.MappingNode;
import nl.codio.source.Reading;
import nl.codio.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlankTest {

  private static final Messages DUTCH = Messages.in(Language.NL);

  @ParameterizedTest
  @EnumSource
  void looks_like_this(FileKind kind) {
    Golden.check("scaffold/" + kind.word() + ".yaml", blank(kind, false));
    Golden.check("scaffold/" + kind.word() + "-all.yaml", blank(kind, true));
  }

  /** What names the thing is missing in a bare form; nothing else may be wrong with it. */
  @ParameterizedTest
  @EnumSource
  void has_only_keys_that_are_asked_for(FileKind kind) {
    for (boolean rare : List.of(true, false)) {
      Reading reading =
          SourceReader.parse(
              Path.of("leeg.yaml"), blank(kind, rare).getBytes(StandardCharsets.UTF_8));
      assertThat(reading.findings()).isEmpty();
      Decoded<?> decoded = Decoded.from((MappingNode) reading.root().orElseThrow(), kind::read);
      assertThat(decoded.findings())
          .as(() -> Told.lines(decoded.findings()).toString())
          .allMatch(finding -> finding.code().equals("B022"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void holds_the_question_of_the_handbook_beside_each_field(FileKind kind) {
    FormLabels labels = new FormLabels(DUTCH);
    String words = words(blank(kind, true));
    for (Question question : Recorder.questions(kind::read)) {
      labels
          .question(kind.word() + "." + question.path())
          .filter(asked -> !question.path().startsWith("regels."))
          .ifPresent(asked -> assertThat(words).contains(words(asked)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void leaves_out_what_is_seldom_used_unless_asked(FileKind kind) {
    String common = blank(kind, false);
    String all = blank(kind, true);
    for (Question question : Recorder.questions(kind::read)) {
      boolean top = question.path().indexOf('.') < 0;
      if (top) {
        String line = "\n" + question.path() + ":";
        assertThat(all).contains(line);
        assertThat(common.contains(line)).isEqualTo(!question.marks().contains(Mark.RARE));
      }
    }
  }

  private static String blank(FileKind kind, boolean rare) {
    return Blank.of(kind, ".codio/schemas/" + kind.word() + ".json", rare).text(DUTCH);
  }

  private static String words(String text) {
    return text.replaceAll("[\\s#]+", " ").strip();
  }
}
