package nl.codio.report.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.codio.report.BundleLabels;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.Reports;
import nl.codio.report.templates.Trouble;
import nl.codio.report.templates.TroubleException;
import org.junit.jupiter.api.Test;

/** Templates that take all the time or memory there is, in a real process. */
class SandboxTest {

  private static final Duration AMPLE = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final String ENDLESS = "<#list 1.. as i></#list>";
  private static final String DOUBLING =
      "<#assign text = 'xxxxxxxx'><#list 1..100 as i><#assign text = text + text></#list>";
  private static final String GROWING_LIST =
      "<#assign all = [1]><#list 1..100 as i><#assign all = all + all?map(x -> x + 1)></#list>"
          + "${all?size}";

  @Test
  void a_template_makes_a_document() throws IOException {
    try (Sandbox sandbox = sandbox("${report.head.title}", AMPLE)) {
      assertThat(made(sandbox, "page.ftl")).isEqualTo("Druktemonitor recreatiegebieden");
    }
  }

  @Test
  void an_endless_loop_is_ended_and_not_tried_for_ever() throws IOException {
    try (Sandbox sandbox = sandbox(ENDLESS, SHORT)) {
      for (int i = 0; i < 3; i++) {
        assertThat(trouble(sandbox, "page.ftl")).isEqualTo(Trouble.Kind.TOO_SLOW);
      }
      assertThat(trouble(sandbox, "page.ftl")).isEqualTo(Trouble.Kind.GIVEN_UP);
    }
  }

  @Test
  void a_text_that_doubles_ends_its_own_process_alone() throws IOException {
    try (Sandbox sandbox = sandbox(DOUBLING, AMPLE)) {
      assertThat(trouble(sandbox, "page.ftl")).isEqualTo(Trouble.Kind.TOO_LARGE);
      assertThat(made(sandbox, "other.ftl")).isEqualTo("in orde");
    }
  }

  @Test
  void a_list_that_doubles_ends_its_own_process_alone() throws IOException {
    try (Sandbox sandbox = sandbox(GROWING_LIST, AMPLE)) {
      assertThat(trouble(sandbox, "page.ftl")).isIn(Trouble.Kind.TOO_LARGE, Trouble.Kind.TOO_SLOW);
    }
  }

  @Test
  void no_process_is_left_behind() throws IOException {
    ProcessHandle process;

    try (Sandbox sandbox = sandbox("in orde", AMPLE)) {
      assertThat(made(sandbox, "page.ftl")).isEqualTo("in orde");
      process = newest();
      assertThat(process.isAlive()).isTrue();
    }
    process.onExit().join();

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void a_process_that_is_not_there_any_more_is_told() throws IOException {
    try (Sandbox sandbox = new Sandbox(SandboxTest.class, "0.0-test", pages("x"), AMPLE)) {
      assertThat(trouble(sandbox, "page.ftl")).isEqualTo(Trouble.Kind.GONE);
    }
  }

  private static ProcessHandle newest() {
    return ProcessHandle.current()
        .children()
        .reduce((one, other) -> other.pid() > one.pid() ? other : one)
        .orElseThrow();
  }

  private static Sandbox sandbox(String page, Duration limit) {
    return new Sandbox(TestProcess.class, "0.0-test", pages(page), limit);
  }

  private static Map<String, String> pages(String page) {
    Map<String, String> pages = new HashMap<>();
    pages.put("page.ftl", page);
    pages.put("other.ftl", "in orde");
    return pages;
  }

  private static String made(Sandbox sandbox, String page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sandbox.render(
        page, Reports.crowding(), Format.HTML, Edition.internal(new BundleLabels("nl")), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Trouble.Kind trouble(Sandbox sandbox, String page) {
    TroubleException thrown =
        catchThrowableOfType(TroubleException.class, () -> made(sandbox, page));
    return thrown.trouble().kind();
  }
}
