package nl.codio.report.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.codio.Fixture;
import nl.codio.Golden;
import nl.codio.forms.Audience;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.report.Format;
import nl.codio.report.Reports;
import nl.codio.report.Style;
import nl.codio.report.templates.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates of somebody who means ill, or mistakes himself: each has the name of what it tries, and
 * of the format in which it tries it. What takes time or memory is in {@link SandboxTest}.
 */
class HostileTemplatesTest {

  private static final String FOLDER = "report/sandbox/hostile";

  static Stream<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(Fixture.path(FOLDER))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ftl"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void is_stopped_with_a_clear_message(String template) throws IOException {
    Reply reply = reply(template, Fixture.text(FOLDER + "/" + template));

    Golden.check(FOLDER + "/" + template.replace(".ftl", ".txt"), told(reply));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void shows_nothing_of_this_machine(String template) throws IOException {
    Reply reply = reply(template, Fixture.text(FOLDER + "/" + template));

    if (reply instanceof Reply.Made made) {
      assertThat(made.bytes().toString(StandardCharsets.UTF_8))
          .doesNotContain("root:", "java.lang", "nl.codio.", "cli.version");
    }
  }

  private static Reply reply(String template, String text) throws IOException {
    Order order =
        new Order(
            template,
            Reports.crowding(),
            format(template),
            "nl",
            Style.own(),
            Audience.INTERNAL,
            "nl");
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    RecordWriter writer = new RecordWriter(new DataOutputStream(in));
    writer.write(new Setup("0.0-test", Map.of(template, text), 60));
    writer.write(order);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Inside.serve(new ByteArrayInputStream(in.toByteArray()), out, () -> {});
    return Reply.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
  }

  private static Format format(String template) {
    return Stream.of(Format.values())
        .filter(format -> template.endsWith("." + format.extension() + ".ftl"))
        .findFirst()
        .orElseThrow();
  }

  private static String told(Reply reply) {
    if (reply instanceof Reply.Failed failed) {
      Trouble trouble = failed.trouble();
      String place = trouble.template() + ":" + trouble.line() + ":" + trouble.column() + "\n";
      List<Object> words = trouble.message().arguments();
      String key = trouble.message().key();
      return place
          + Messages.in(Language.NL).text(key, words)
          + "\n"
          + Messages.in(Language.EN).text(key, words)
          + "\n";
    }
    return "gemaakt\n";
  }
}
