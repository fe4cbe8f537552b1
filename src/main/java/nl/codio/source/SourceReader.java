package nl.codio.source;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;

/** Reads one file into a located tree. It never throws for what a file holds: it says so. */
public final class SourceReader {

  /** The most bytes that a file may have. A record of one conversation stays far below it. */
  public static final int MAX_BYTES = 5_000_000;

  private SourceReader() {}

  /**
   * Reads this file.
   *
   * @param location where it lies
   * @param name how findings call it
   */
  public static Reading read(Path location, Path name) {
    try {
      if (!Files.isRegularFile(location)) {
        return Reading.failed(unreadable(name, "findings.B001.no-file"));
      }
      long size = Files.size(location);
      if (size > MAX_BYTES) {
        return Reading.failed(tooLarge(name, size));
      }
      return parse(name, bytes(location, (int) size));
    } catch (AccessDeniedException e) {
      return Reading.failed(unreadable(name, "findings.B001.denied"));
    } catch (IOException e) {
      return Reading.failed(unreadable(name, "findings.B001"));
    }
  }

  /** Reads these bytes as if they stood in the file of this name. */
  public static Reading parse(Path name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return Reading.failed(tooLarge(name, bytes.length));
    }
    List<Finding> findings = new ArrayList<>();
    ByteLook look = ByteLook.at(bytes);
    Optional<SourceText> source =
        look.ascii() ? Optional.of(ascii(name, bytes)) : Utf8.decode(name, bytes, findings);
    if (source.isEmpty()) {
      return new Reading(source, Optional.empty(), findings);
    }
    SourceText readable = look.odd() ? OddCharacters.replace(source.get(), findings) : source.get();
    return new Reading(source, new TreeBuilder(readable, findings).build(), findings);
  }

  private static SourceText ascii(Path name, byte[] bytes) {
    return new SourceText(name, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static byte[] bytes(Path location, int size) throws IOException {
    try (InputStream in = open(location)) {
      byte[] room = new byte[size + 1];
      int read = in.readNBytes(room, 0, room.length);
      return read < room.length ? Arrays.copyOf(room, read) : grown(room, in);
    }
  }

  /**
   * Opens a file in the older way of Java, which has less to load at a cold start; what that cannot
   * open, such as a name that is not UTF-8, is left to the newer way.
   */
  private static InputStream open(Path location) throws IOException {
    try {
      return new FileInputStream(location.toFile());
    } catch (FileNotFoundException e) {
      return Files.newInputStream(location);
    }
  }

  /** What a file holds that grows while it is read: at most one byte more than is allowed. */
  private static byte[] grown(byte[] start, InputStream rest) throws IOException {
    byte[] end = rest.readNBytes(Math.max(0, MAX_BYTES + 1 - start.length));
    byte[] all = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, all, start.length, end.length);
    return all;
  }

  private static Finding unreadable(Path name, String key) {
    return Finding.of("B001", Severity.ERROR, Place.of(name), Message.of(key))
        .withHint(Message.of("findings.B001.hint"));
  }

  private static Finding tooLarge(Path name, long bytes) {
    long megabytes = Math.max(6, Math.round(bytes / 1_000_000.0));
    return Finding.of(
            "B003", Severity.ERROR, Place.of(name), Message.of("findings.B003", megabytes))
        .withHint(Message.of("findings.B003.hint"));
  }
}
