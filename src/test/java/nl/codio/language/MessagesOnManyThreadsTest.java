package nl.codio.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Reports are made on all cores, in one language. */
class MessagesOnManyThreadsTest {

  @RepeatedTest(50)
  void readsABundleOnceWhateverTheNumberOfThreads() {
    Messages messages = Messages.in(Language.NL);
    List<String> keys =
        List.of("report.empty", "cli.next.validate", "values.no-such", "help.no-such");

    List<Boolean> found =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> messages.has(keys.get(i % keys.size())) || i % keys.size() != 0)
            .toList();

    assertThat(found).doesNotContain(false);
  }
}
