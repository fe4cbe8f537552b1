package nl.codio.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A tab of a Chromium that stays open, in which one page after another is looked at. */
public final class Tab implements AutoCloseable {

  private static final int LIMIT_IN_SECONDS = 60;

  private final DevTools chromium;
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private final Semaphore loaded = new Semaphore(0);

  private Tab(DevTools chromium) {
    this.chromium = chromium;
  }

  /**
   * Starts a Chromium with one tab.
   *
   * @param folder where its profile may stand
   */
  public static Tab open(Path folder) throws IOException, InterruptedException {
    DevTools chromium = DevTools.start(folder);
    Tab tab = new Tab(chromium);
    try {
      chromium.onEvent(tab::happened);
      for (String domain : List.of("Page", "Network", "Runtime")) {
        chromium.call(domain + ".enable", Map.of());
      }
      return tab;
    } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
      tab.close();
      throw e;
    }
  }

  /** Opens a page, and waits until all of it is there. */
  public void load(Path page) throws IOException, InterruptedException {
    loaded.drainPermits();
    requests.clear();
    chromium.call("Page.navigate", Map.of("url", page.toAbsolutePath().toUri().toString()));
    if (!loaded.tryAcquire(LIMIT_IN_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still loading: " + page);
    }
  }

  /** The address of everything that the page asked for, itself and what stands in it left out. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** The size of the window, in pixels of CSS. */
  public void resize(int width, int height) throws IOException, InterruptedException {
    chromium.call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the reader's machine prefers, such as {@code forced-colors: active}. */
  public void prefer(String feature, String value) throws IOException, InterruptedException {
    chromium.call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /**
   * The value of a script, once it has one.
   *
   * @throws AssertionError when the script fails
   */
  public JsonNode run(String script) throws IOException, InterruptedException {
    JsonNode result =
        chromium.call(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(result.path("exceptionDetails").toString());
    }
    return result.path("result").path("value");
  }

  @Override
  public void close() {
    chromium.close();
  }

  private void happened(String event, ObjectNode what) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.release();
      case "Network.requestWillBeSent" -> {
        String url = what.path("request").path("url").asText();
        if (!what.path("type").asText().equals("Document") && !url.startsWith("data:")) {
          requests.add(url);
        }
      }
      default -> {
        // Of no interest here.
      }
    }
  }
}
