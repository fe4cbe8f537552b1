package nl.codio.editor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** JSON-RPC over the standard streams of a process, as the Language Server Protocol frames it. */
final class Connection {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LENGTH = "Content-Length: ";
  private static final int LIMIT_IN_SECONDS = 60;

  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final OutputStream out;

  Connection(Process process) {
    out = process.getOutputStream();
    Thread reader = new Thread(() -> readAll(process.getInputStream()), "language server");
    reader.setDaemon(true);
    reader.start();
  }

  void send(Map<String, Object> message) throws IOException {
    byte[] body = JSON.writeValueAsBytes(message);
    out.write((LENGTH + body.length + "\r\n\r\n").getBytes(US_ASCII));
    out.write(body);
    out.flush();
  }

  /**
   * The next message.
   *
   * @throws AssertionError when none comes
   */
  JsonNode next() throws InterruptedException {
    JsonNode message = received.poll(LIMIT_IN_SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("the language server says nothing");
    }
    return message;
  }

  private void readAll(InputStream in) {
    try {
      for (int length = length(in); length >= 0; length = length(in)) {
        received.add(JSON.readTree(new String(in.readNBytes(length), UTF_8)));
      }
    } catch (IOException ended) {
      // Nothing more comes; whoever waits for something is told by next().
    }
  }

  /** The length of the next message; negative at the end. */
  private static int length(InputStream in) throws IOException {
    int length = -1;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.startsWith(LENGTH)) {
        length = Integer.parseInt(line.substring(LENGTH.length()));
      }
    }
    return length;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read()) {
      line.write(letter);
    }
    return line.toString(US_ASCII).strip();
  }
}
