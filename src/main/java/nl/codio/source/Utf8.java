package nl.codio.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Span;

/** Turns bytes into text, and says at which line and column they stop being UTF-8. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What Java puts in the place of bytes that are no UTF-8; it may also stand in a sound file. */
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  static Optional<SourceText> decode(Path name, byte[] bytes, List<Finding> findings) {
    if (startsAsUtf16(bytes)) {
      findings.add(notUtf8(Place.of(name), "findings.B002.utf16"));
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      Optional<String> sound = beforeError(bytes);
      if (sound.isPresent()) {
        SourceText source = new SourceText(name, withoutMark(sound.get()));
        Position end = source.positionOf(source.text().length());
        Span span = Span.onLine(end.line(), end.column(), 1);
        findings.add(notUtf8(new Place(name, span), "findings.B002"));
        return Optional.empty();
      }
    }
    return Optional.of(new SourceText(name, withoutMark(text)));
  }

  /** The text before the first byte that is not UTF-8, if there is such a byte. */
  private static Optional<String> beforeError(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    return result.isError() ? Optional.of(chars.flip().toString()) : Optional.empty();
  }

  private static boolean startsAsUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Finding notUtf8(Place place, String key) {
    return Finding.of("B002", Severity.ERROR, place, Message.of(key))
        .withHint(Message.of("findings.B002.hint"));
  }
}
