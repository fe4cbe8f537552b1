package nl.codio.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.preview.Stage.Scene;
import nl.codio.preview.Stage.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

  private static final Scene SCENE =
      new Scene(
          7,
          List.of(
              new Shown("druktemonitor · verslag-\"<1>", () -> "<p>Drukte</p>"),
              new Shown(
                  "kapot",
                  () -> {
                    throw new UncheckedIOException("Regel 3 <b>", new IOException());
                  })),
          List.of("casus.yaml is niet te lezen"));

  private final HttpClient browser = HttpClient.newHttpClient();
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    server = PreviewServer.start(() -> SCENE, 0, Messages.in(Language.NL));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void servesThisMachineAlone() {
    assertThat(server.address().getHost())
        .isEqualTo(InetAddress.getLoopbackAddress().getHostAddress());
  }

  @Test
  void showsADocumentThatCanRunNothingAndAskForNothing() throws Exception {
    HttpResponse<String> answer = get("document/0");

    assertThat(answer.body()).isEqualTo("<p>Drukte</p>");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).startsWith("default-src 'none'; style-src"));
  }

  @Test
  void tellsWhatThereIsToSeeAndWhenItChanged() throws Exception {
    assertThat(get("now.json").body())
        .contains("\"revision\":7", "verslag-\\\"<1>", "casus.yaml is niet te lezen");
  }

  @Test
  void tellsAsTextWhyADocumentCannotBeMade() throws Exception {
    HttpResponse<String> answer = get("document/1");

    assertThat(answer.body()).isEqualTo("Regel 3 <b>");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "preview.js", "preview.css"})
  void hasAPageOfItsOwnAroundIt(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"document/2", "document/-1", "document/99999999999", "../codio.yaml", "elsewhere"})
  void hasNothingElse(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void answersNobodyWhoDoesNotKnowTheAddress() throws Exception {
    URI guessed = server.address().resolve("/document/0");

    assertThat(
            browser.send(HttpRequest.newBuilder(guessed).build(), BodyHandlers.ofString()).body())
        .isEqualTo("404\n");
  }

  @Test
  void answersNoPageThatCallsThisMachineByAnotherName() throws Exception {
    String path = server.address().getPath() + "document/0";

    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: kwaad.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 404");
    assertThat(
            raw(
                "GET "
                    + path
                    + " HTTP/1.1\r\nHost: localhost:"
                    + server.address().getPort()
                    + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void takesNothingIn() throws Exception {
    HttpRequest put =
        HttpRequest.newBuilder(server.address().resolve("now.json"))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();

    assertThat(browser.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create(server.address() + path);
    return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
