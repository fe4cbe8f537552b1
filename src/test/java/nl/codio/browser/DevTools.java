package nl.codio.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The Chrome DevTools Protocol, with the one tab of a Chromium of its own. */
final class DevTools implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final WebSocket socket;
  private volatile BiConsumer<String, ObjectNode> listener = (event, what) -> {};

  private DevTools(Process process, URI tab) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(tab, new Mail()).join();
  }

  static DevTools start(Path folder) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profile");
    List<String> command = Browser.command(profile, "--remote-debugging-port=0", "about:blank");
    File log = profile.resolve("chromium.log").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    try {
      return new DevTools(process, tab(process, profile));
    } catch (IOException | RuntimeException | InterruptedException e) {
      end(process);
      throw e;
    }
  }

  /** Where the tab listens: Chromium writes its port into its profile. */
  private static URI tab(Process process, Path profile) throws IOException, InterruptedException {
    Path port = profile.resolve("DevToolsActivePort");
    for (long left = LIMIT.toMillis(); left > 0 && process.isAlive(); left -= 50) {
      if (Files.exists(port) && Files.readAllLines(port).size() == 2) {
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
        for (JsonNode target : read(list)) {
          if (target.path("type").asText().equals("page")) {
            return URI.create(target.path("webSocketDebuggerUrl").asText());
          }
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("chromium: " + Files.readString(profile.resolve("chromium.log")));
  }

  private static JsonNode read(URI address) throws IOException {
    try (InputStream in = address.toURL().openStream()) {
      return JSON.readTree(in);
    }
  }

  /** From now on this hears the name of each event and what it says. */
  void onEvent(BiConsumer<String, ObjectNode> newListener) {
    listener = newListener;
  }

  /**
   * Calls a method of the protocol, and waits for its result.
   *
   * @throws AssertionError when it fails, or takes too long
   */
  JsonNode call(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String message =
        JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    try {
      // One at a time: a message that is sent while another is on its way gets lost.
      socket.sendText(message, true).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
      JsonNode answered = answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
      if (answered.has("error")) {
        throw new AssertionError(method + ": " + answered.path("error"));
      }
      return answered.path("result");
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(method, e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    end(process);
  }

  private static void end(Process process) {
    try (Stream<ProcessHandle> started = process.descendants()) {
      started.forEach(ProcessHandle::destroyForcibly);
    }
    process.destroyForcibly().onExit().join();
  }

  private void arrived(String text) {
    try {
      JsonNode message = JSON.readTree(text);
      CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
      if (answer != null) {
        answer.complete(message);
      } else if (message.path("params") instanceof ObjectNode what) {
        listener.accept(message.path("method").asText(), what);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the pieces of a message together. */
  private final class Mail implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      message.append(piece);
      if (last) {
        arrived(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(from);
    }
  }
}
