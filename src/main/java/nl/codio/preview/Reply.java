package nl.codio.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An answer to a browser.
 *
 * @param status the status of HTTP
 * @param type the media type
 * @param policy what the page may load (Content-Security-Policy)
 * @param text what it says
 */
record Reply(int status, String type, String policy, String text) {

  /** What people wrote runs nothing and asks for nothing. */
  private static final String QUIET =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

  /** Our own page has a script of its own, shows documents, and asks whether they changed. */
  private static final String OURS =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " frame-src 'self'; frame-ancestors 'none'";

  static Reply document(String html) {
    return new Reply(200, "text/html; charset=utf-8", QUIET, html);
  }

  static Reply page(String type, String text) {
    return new Reply(200, type + "; charset=utf-8", OURS, text);
  }

  static Reply plain(String text) {
    return new Reply(200, "text/plain; charset=utf-8", QUIET, text);
  }

  static Reply nothing() {
    return new Reply(404, "text/plain; charset=utf-8", QUIET, "404\n");
  }

  void send(HttpExchange exchange) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
