package nl.codio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import nl.codio.Golden;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Question;
import nl.codio.forms.Recorder;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every question of every form, what it is called, and which requirement asks it. */
class FormsTest {

  private static final Path BUNDLE =
      Path.of("src/main/resources/nl/codio/language/forms_nl.properties");
  private static final String REMARK = "toelichting";

  private final FormLabels dutch = new FormLabels(Messages.in(Language.NL));

  @ParameterizedTest
  @EnumSource
  void every_question_has_a_label(Language language) {
    FormLabels labels = new FormLabels(Messages.in(language));

    assertThat(paths()).filteredOn(path -> !hasLabel(labels, path)).isEmpty();
  }

  @Test
  void every_text_belongs_to_a_question() throws IOException {
    Set<String> keys = keys();
    Set<String> used = new LinkedHashSet<>();
    for (String path : paths()) {
      used.add("forms." + path + ".vraag");
      longestSuffix(path, keys).ifPresent(used::add);
    }

    assertThat(keys).filteredOn(key -> !used.contains(key)).isEmpty();
  }

  @Test
  void every_cell_of_the_printed_forms_is_asked() {
    Set<String> asked = new LinkedHashSet<>();
    for (FileKind kind : FileKind.values()) {
      for (Question question : Recorder.questions(kind::read)) {
        asked.addAll(question.requirements());
      }
    }

    assertThat(asked)
        .as("bijlage 3, 4, 5 and the checklist of 6")
        .containsAll(cells(120, 130))
        .containsAll(cells(170, 190))
        .containsAll(cells(300, 309))
        .contains("R332");
  }

  @Test
  void all_forms_on_one_page() {
    StringBuilder page = new StringBuilder();
    for (FileKind kind : FileKind.values()) {
      page.append(kind.word()).append(": ").append(dutch.label(kind.word())).append('\n');
      for (Question question : Recorder.questions(kind::read)) {
        String path = kind.word() + "." + question.path();
        line(page, path, String.join(", ", question.requirements()), type(question));
        remark(page, path);
      }
      page.append('\n');
    }

    Golden.check("model/forms-questions-nl.txt", page.toString());
  }

  /** Any group may carry a remark, so it is shown only where the handbook asks it. */
  private void remark(StringBuilder page, String group) {
    String path = group + "." + REMARK;
    if (dutch.question(path).isPresent()) {
      line(page, path, "", "tekst");
    }
  }

  private void line(StringBuilder page, String path, String requirements, String type) {
    String asked = requirements.isEmpty() ? "-" : requirements;
    String quoted = dutch.question(path).orElse("-");
    page.append(String.join(" → ", path, asked, dutch.label(path), quoted, type)).append('\n');
  }

  private static String type(Question question) {
    return question.several() ? question.kind() + " (lijst)" : question.kind();
  }

  /** Every path that may be asked for: the files, their questions, and the remarks of groups. */
  private static Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    for (FileKind kind : FileKind.values()) {
      paths.add(kind.word());
      paths.add(kind.word() + "." + REMARK);
      for (Question question : Recorder.questions(kind::read)) {
        String path = kind.word() + "." + question.path();
        paths.add(path);
        if (question.audience().isEmpty()) {
          paths.add(path + "." + REMARK);
        }
      }
    }
    return paths;
  }

  private static boolean hasLabel(FormLabels labels, String path) {
    try {
      return !labels.label(path).isBlank();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<String> cells(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(number -> "R" + number).toList();
  }

  private static Optional<String> longestSuffix(String path, Set<String> keys) {
    for (String key = path; ; key = key.substring(key.indexOf('.') + 1)) {
      if (keys.contains("forms." + key)) {
        return Optional.of("forms." + key);
      }
      if (key.indexOf('.') < 0) {
        return Optional.empty();
      }
    }
  }

  private static Set<String> keys() throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLE)) {
      texts.load(reader);
    }
    return texts.stringPropertyNames();
  }
}
