package nl.codio.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An editor that starts codio as README says, and speaks to it in frames on its own streams. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class LspIT {

  private static final Path CODIO = Path.of("target/codio/bin/codio").toAbsolutePath();
  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad").toAbsolutePath();
  private static final Path WORKSHOP =
      EXAMPLE.resolve("casussen/druktemonitor/workshop-2026-03-12.yaml");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Process process;
  private int asked;

  @BeforeEach
  void start() throws IOException {
    process = codio(ProcessBuilder.Redirect.PIPE);
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void an_editor_is_helped_until_it_says_goodbye() throws Exception {
    hello(ProcessHandle.current().pid());
    String text = Files.readString(WORKSHOP);
    String spoilt = text.replace("- waarde: privacy", "- waarde: privasy");
    String uri = WORKSHOP.toUri().toString();
    tell(
        "textDocument/didOpen",
        Map.of(
            "textDocument",
            Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", spoilt)));

    JsonNode told = awaitDiagnostics(uri);
    assertThat(told.findValuesAsText("code")).contains("K025");
    assertThat(at("completion", uri, 83, 16).at("/result/items").findValuesAsText("label"))
        .contains("privacy");
    assertThat(at("hover", uri, 83, 18).at("/result/contents/value").asText())
        .contains("**Privacy**");
    assertThat(at("definition", uri, 83, 18).at("/result/0/uri").asText())
        .isEqualTo(EXAMPLE.resolve("strategie.yaml").toUri().toString());
    JsonNode actions =
        ask(
            "textDocument/codeAction",
            Map.of(
                "textDocument",
                Map.of("uri", uri),
                "range",
                Map.of("start", point(52, 13), "end", point(52, 13)),
                "context",
                Map.of("diagnostics", new Object[0])));
    assertThat(actions.at("/result/0/title").asText()).isEqualTo("\"privasy\" → \"privacy\"");
    assertThat(ask("bestaat/niet", Map.of()).at("/error/code").asInt()).isEqualTo(-32601);
    ask("shutdown", Map.of());
    tell("exit", Map.of());

    assertThat(endsWith()).isZero();
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(errors()).isEmpty();
  }

  @Test
  void an_exit_out_of_the_blue_is_told_by_the_code() throws Exception {
    hello(ProcessHandle.current().pid());
    tell("exit", Map.of());

    assertThat(endsWith()).isEqualTo(1);
  }

  @Test
  void it_ends_when_its_input_does() throws Exception {
    hello(ProcessHandle.current().pid());
    process.getOutputStream().close();

    assertThat(endsWith()).isZero();
    assertThat(errors()).isEmpty();
  }

  @Test
  void it_ends_when_the_process_of_the_editor_is_gone() throws Exception {
    Process editor = new ProcessBuilder("sleep", "600").start();
    hello(editor.pid());
    editor.destroyForcibly().waitFor();

    assertThat(endsWith()).isZero();
  }

  @Test
  void nonsense_does_not_end_it_and_shows_no_trace_of_the_code() throws Exception {
    write("Content-Length: 7\r\n\r\nnonsens");
    write("Content-Length: -1\r\n\r\n");
    hello(ProcessHandle.current().pid());
    write("Iets: anders\r\n\r\n");
    ask("shutdown", Map.of());
    tell("exit", Map.of());

    assertThat(endsWith()).isZero();
    assertThat(errors()).doesNotContain("\tat ");
  }

  @Test
  void a_message_of_two_gigabytes_ends_it_without_a_trace_of_the_code() throws Exception {
    write("Content-Length: 2147483647\r\n\r\n{");

    process.getOutputStream().close();
    endsWith();
    assertThat(errors()).doesNotContain("\tat ");
  }

  private Process codio(ProcessBuilder.Redirect in) throws IOException {
    return new ProcessBuilder(CODIO.toString(), "lsp")
        .directory(folder.toFile())
        .redirectInput(in)
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private void hello(long editor) throws IOException {
    JsonNode answer =
        ask("initialize", Map.of("processId", editor, "capabilities", Map.of(), "locale", "nl"));
    assertThat(answer.at("/result/serverInfo/name").asText()).isEqualTo("codio");
    tell("initialized", Map.of());
  }

  private JsonNode at(String what, String uri, int line, int character) throws IOException {
    return ask(
        "textDocument/" + what,
        Map.of("textDocument", Map.of("uri", uri), "position", point(line, character)));
  }

  private static Map<String, Integer> point(int line, int character) {
    return Map.of("line", line, "character", character);
  }

  private JsonNode ask(String method, Map<String, Object> parameters) throws IOException {
    int id = ++asked;
    send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
    JsonNode message = next();
    while (message.has("method") || message.path("id").asInt() != id) {
      message = next();
    }
    return message;
  }

  private JsonNode awaitDiagnostics(String uri) throws IOException {
    JsonNode message = next();
    while (!message.at("/params/uri").asText().equals(uri)) {
      message = next();
    }
    assertThat(message.path("method").asText()).isEqualTo("textDocument/publishDiagnostics");
    return message.at("/params/diagnostics");
  }

  private void tell(String method, Map<String, Object> parameters) throws IOException {
    send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
  }

  private void send(Map<String, Object> message) throws IOException {
    byte[] body = JSON.writeValueAsBytes(message);
    write("Content-Length: " + body.length + "\r\n\r\n" + new String(body, UTF_8));
  }

  private void write(String frame) throws IOException {
    process.getOutputStream().write(frame.getBytes(UTF_8));
    process.getOutputStream().flush();
  }

  /** The next message; nothing but messages may stand on standard output. */
  private JsonNode next() throws IOException {
    InputStream in = process.getInputStream();
    String header = line(in);
    assertThat(header).startsWith("Content-Length: ");
    while (!line(in).isEmpty()) {
      // other headers
    }
    int length = Integer.parseInt(header.substring("Content-Length: ".length()));
    return JSON.readTree(in.readNBytes(length));
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int letter = in.read();
    for (; letter >= 0 && letter != '\n'; letter = in.read()) {
      line.write(letter);
    }
    assertThat(letter).as("the server ended").isNotNegative();
    return line.toString(US_ASCII).strip();
  }

  private int endsWith() throws InterruptedException {
    Duration limit = Duration.ofSeconds(30);
    assertThat(process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("err"));
  }
}
