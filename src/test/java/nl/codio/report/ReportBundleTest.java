package nl.codio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportBundleTest {

  private final Properties dutch = new BundleLabels("nl").texts();
  private final Properties english = new BundleLabels("en").texts();

  @Test
  void hasTheSameKeysInBothLanguages() {
    assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void holdsNoApostrophe(String language) {
    // MessageFormat would swallow it.
    assertThat(new BundleLabels(language).texts().values())
        .noneMatch(text -> text.toString().contains("'"));
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void asksEveryQuestionUnderItsAspect(Question question) {
    assertThat(dutch.getProperty("report.question." + question.key())).endsWith("?");
    assertThat(dutch.getProperty("report.aspect." + question.aspect())).isNotBlank();
  }
}
