package nl.codio.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.forms.Kind;
import nl.codio.forms.Question;
import nl.codio.forms.Recorder;
import nl.codio.model.FileKind;
import nl.codio.model.answer.Kinds;
import nl.codio.rules.RuleBook;
import nl.codio.rules.RuleFact;
import org.junit.jupiter.api.Test;

/**
 * Every date that a form asks for is watched, or it is written down why nobody waits for it: {@code
 * watched-dates.txt} has a line for each, with the rules ({@code S115}) and the subjects of the
 * agenda ({@code agenda:actie}) that look at it, or {@code geen:} and the reason.
 */
class WatchedDatesTest {

  private static final Path LIST = Path.of("src/test/resources/nl/codio/agenda/watched-dates.txt");
  private static final Set<String> DATES =
      Stream.of(Kinds.DAY, Kinds.TERM, Kinds.DEADLINE, Kinds.CLAIM, Kinds.DURATION)
          .map(Kind::name)
          .collect(Collectors.toSet());

  @Test
  void every_date_of_every_form_is_on_the_list() throws IOException {
    assertThat(watchers().keySet()).containsExactlyElementsOf(dates());
  }

  @Test
  void every_watcher_on_the_list_exists() throws IOException {
    Set<String> rules = RuleBook.facts().stream().map(RuleFact::id).collect(Collectors.toSet());
    Set<String> subjects =
        Arrays.stream(Subject.values()).map(Subject::word).collect(Collectors.toSet());

    watchers()
        .forEach(
            (date, by) -> {
              if (by.startsWith("geen:")) {
                assertThat(by).as(date).hasSizeGreaterThan(15);
                return;
              }
              for (String watcher : by.split(", ", -1)) {
                if (watcher.startsWith("agenda:")) {
                  assertThat(subjects).as(date).contains(watcher.substring("agenda:".length()));
                } else {
                  assertThat(rules).as(date).contains(watcher);
                }
              }
            });
  }

  @Test
  void every_subject_of_the_agenda_watches_a_date() throws IOException {
    String all = String.join(", ", watchers().values());

    assertThat(Subject.values())
        .allSatisfy(subject -> assertThat(all).contains("agenda:" + subject.word()));
  }

  private static List<String> dates() {
    return Stream.of(FileKind.values())
        .flatMap(
            kind ->
                Recorder.questions(kind::read).stream()
                    .filter(WatchedDatesTest::isDate)
                    .map(question -> kind.word() + "." + question.path()))
        .distinct()
        .toList();
  }

  private static boolean isDate(Question question) {
    return DATES.contains(question.kind());
  }

  private static Map<String, String> watchers() throws IOException {
    Map<String, String> watchers = new LinkedHashMap<>();
    for (String line : Files.readAllLines(LIST, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("\\s+", 2);
        watchers.put(parts[0], parts[1].strip());
      }
    }
    return watchers;
  }
}
