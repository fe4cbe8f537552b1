package nl.codio.report.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.report.LeftOut;
import nl.codio.report.Remarks;
import nl.codio.report.templates.Trouble;
import nl.codio.report.text.PlainText;

/** What comes out of the process: bytes and texts, each behind its length. */
sealed interface Reply {

  /** More would be no document. */
  int MOST_BYTES = 100 << 20;

  int MOST_TEXTS = 100_000;
  int LONGEST_TEXT = 1 << 16;

  /** The document was made. */
  record Made(ByteArrayOutputStream bytes, Remarks remarks) implements Reply {}

  /** It was not. */
  record Failed(Trouble trouble) implements Reply {}

  /** Writes it. */
  static void write(Reply reply, DataOutputStream out) throws IOException {
    if (reply instanceof Made made) {
      out.writeByte('+');
      bytes(made.bytes().toByteArray(), out);
      out.writeInt(made.remarks().shownPlain().size());
      for (PlainText plain : made.remarks().shownPlain()) {
        text(plain.reason().name(), out);
        text(plain.beginning(), out);
      }
      text(made.remarks().withoutGlyph(), out);
      left(made.remarks().left(), out);
    } else if (reply instanceof Failed failed) {
      Trouble trouble = failed.trouble();
      out.writeByte('-');
      text(trouble.kind().name(), out);
      text(trouble.template(), out);
      out.writeInt(trouble.line());
      out.writeInt(trouble.column());
      out.writeInt(trouble.words().size());
      for (String word : trouble.words()) {
        text(word, out);
      }
    }
    out.flush();
  }

  /**
   * Reads one, from a process that may say anything.
   *
   * @throws IOException when it is none
   */
  static Reply read(DataInputStream in) throws IOException {
    try {
      return switch (in.readByte()) {
        case '+' -> made(in);
        case '-' -> new Failed(trouble(in));
        default -> throw new IOException("no reply");
      };
    } catch (IllegalArgumentException unknownWord) {
      throw new IOException(unknownWord);
    }
  }

  private static Made made(DataInputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(bytes(in, MOST_BYTES));
    List<PlainText> plain = new ArrayList<>();
    int count = size(in, MOST_TEXTS);
    for (int i = 0; i < count; i++) {
      plain.add(new PlainText(PlainText.Reason.valueOf(text(in)), text(in)));
    }
    return new Made(bytes, new Remarks(plain, text(in), left(in)));
  }

  private static Optional<LeftOut> left(DataInputStream in) throws IOException {
    int values = size(in, MOST_TEXTS);
    int reasons = size(in, MOST_TEXTS);
    int actions = size(in, MOST_TEXTS);
    return Optional.of(new LeftOut(values, reasons, actions, size(in, MOST_TEXTS)));
  }

  private static Trouble trouble(DataInputStream in) throws IOException {
    Trouble.Kind kind = Trouble.Kind.valueOf(text(in));
    String template = text(in);
    int line = in.readInt();
    int column = in.readInt();
    List<String> words = new ArrayList<>();
    int count = size(in, 10);
    for (int i = 0; i < count; i++) {
      words.add(text(in));
    }
    return new Trouble(kind, template, line, column, words);
  }

  private static int size(DataInputStream in, int most) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > most) {
      throw new IOException("a reply of an impossible size");
    }
    return size;
  }

  private static byte[] bytes(DataInputStream in, int most) throws IOException {
    int size = size(in, most);
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new IOException("half a reply");
    }
    return bytes;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in, LONGEST_TEXT), StandardCharsets.UTF_8);
  }

  /** Nothing is left out where all counts are 0. */
  private static void left(Optional<LeftOut> left, DataOutputStream out) throws IOException {
    LeftOut counts = left.orElseGet(() -> new LeftOut(0, 0, 0, 0));
    out.writeInt(counts.values());
    out.writeInt(counts.reasons());
    out.writeInt(counts.actions());
    out.writeInt(counts.texts());
  }

  private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST_TEXT) {
      throw new IOException("a text too long for a reply");
    }
    bytes(bytes, out);
  }
}
