package nl.codio.preview;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in who knows the address.
 *
 * @param port the port of the server
 * @param key what stands first in the path of each request
 */
record Door(int port, String key) {

  private static final int BYTES = 16;

  static Door withNewKey(int port) {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return new Door(port, HexFormat.of().formatHex(key));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port + "/" + key + "/");
  }

  /** What is asked for behind the key; nothing when this request is not to be answered. */
  Optional<String> lets(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    String behind = "/" + key + "/";
    boolean comesIn =
        exchange.getRequestMethod().equals("GET")
            && calledByItsName(exchange)
            && path != null
            && path.startsWith(behind);
    return comesIn ? Optional.of(path.substring(behind.length())) : Optional.empty();
  }

  /** A name that somebody else made to point here would let his page read what stands here. */
  private boolean calledByItsName(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    return Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
  }
}
