package nl.codio.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.codio.language.Messages;

/**
 * Serves the preview to this machine alone. Whoever asks has to know the address, which nobody can
 * guess, and has to call the machine by its own name: a page of somebody else's in the same browser
 * reads nothing, nor does another user of the machine.
 */
public final class PreviewServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(PreviewServer::thread);
  private final Door door;
  private final Pages pages;

  private PreviewServer(HttpServer server, Stage stage, Messages messages) {
    this.server = server;
    this.door = Door.withNewKey(server.getAddress().getPort());
    this.pages = new Pages(stage, messages);
  }

  /**
   * Begins to serve.
   *
   * @param port where; 0 for any that is free
   * @throws IOException when nothing can be served there
   */
  public static PreviewServer start(Stage stage, int port, Messages messages) throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    PreviewServer preview = new PreviewServer(HttpServer.create(here, 0), stage, messages);
    preview.server.setExecutor(preview.worker);
    preview.server.createContext("/", preview::answer);
    preview.server.start();
    return preview;
  }

  /** Where a browser finds it. */
  public URI address() {
    return door.address();
  }

  /** Stops serving at once. */
  @Override
  public void close() {
    server.stop(0);
    worker.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = door.lets(exchange).map(pages::at).orElseGet(Reply::nothing);
      reply.send(exchange);
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "codio-preview");
    thread.setDaemon(true);
    return thread;
  }
}
