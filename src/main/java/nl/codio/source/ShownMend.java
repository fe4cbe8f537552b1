package nl.codio.source;

import java.util.Optional;
import nl.codio.diagnostics.Message;

/** A hint that shows the line as it can be written, where that can be shown. */
final class ShownMend {

  private ShownMend() {}

  /**
   * The hint of this key; when the line can be shown in a way that YAML leaves whole, that of the
   * same key with {@code .shown} behind it.
   */
  static Message of(String hint, Optional<String> line) {
    return line.flatMap(WrittenLine::parse)
        .flatMap(WrittenLine::mended)
        .map(lines -> Message.of(hint + ".shown", lines))
        .orElseGet(() -> Message.of(hint));
  }
}
