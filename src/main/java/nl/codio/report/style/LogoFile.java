package nl.codio.report.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.codio.diagnostics.Message;

/**
 * A picture that reports show as logo. What it is, is seen from what it begins with, not from its
 * name.
 *
 * @param data its {@code data:} address; blank when it is refused
 * @param refusal why it is not shown
 */
record LogoFile(String data, Optional<Message> refusal) {

  /** Each report holds a copy. */
  private static final long LARGEST = 500_000;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  static LogoFile read(Path file, String name) {
    try {
      if (!Files.isRegularFile(file)) {
        return refused("style.logo-unreadable", name);
      }
      if (Files.size(file) > LARGEST) {
        return refused("style.logo-too-large", name);
      }
      return of(Files.readAllBytes(file), name);
    } catch (IOException e) {
      return refused("style.logo-unreadable", name);
    }
  }

  private static LogoFile of(byte[] bytes, String name) {
    if (begins(bytes, PNG)) {
      return shown("image/png", bytes);
    }
    if (begins(bytes, JPEG)) {
      return shown("image/jpeg", bytes);
    }
    return switch (SvgCheck.of(bytes)) {
      case STILL -> shown("image/svg+xml", bytes);
      case ACTIVE -> refused("style.logo-active", name);
      case NO_SVG -> refused("style.logo-no-picture", name);
    };
  }

  private static boolean begins(byte[] bytes, byte[] signature) {
    int length = signature.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, signature, 0, length);
  }

  private static LogoFile shown(String type, byte[] bytes) {
    String data = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    return new LogoFile(data, Optional.empty());
  }

  private static LogoFile refused(String key, String name) {
    return new LogoFile("", Optional.of(Message.of(key, name)));
  }
}
