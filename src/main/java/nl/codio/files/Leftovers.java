package nl.codio.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drafts that a process left behind because it was killed. The next one that writes in the same
 * folder takes them away: nobody waits for them, and what they were to replace is whole.
 */
final class Leftovers {

  private static final String GLOB = ".codio-*.tmp";
  private static final Pattern DRAFT = Pattern.compile("\\.codio-(\\d{1,18})-\\d+\\.tmp");

  /** So long a process on another machine, of which nothing is known here, may take to write. */
  private static final Duration OLD = Duration.ofMinutes(5);

  private Leftovers() {}

  /** What a draft of this process is called. */
  static String nameOfDraft() {
    return ".codio-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp";
  }

  /** Takes away what was left in this folder. What cannot be taken away stays. */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, GLOB)) {
      for (Path draft : drafts) {
        if (isLeft(draft)) {
          Files.deleteIfExists(draft);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // It is litter, and no reason not to write.
    }
  }

  private static boolean isLeft(Path draft) throws IOException {
    Matcher name = DRAFT.matcher(draft.getFileName().toString());
    return name.matches()
        && Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS)
        && ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive).isEmpty()
        && Files.getLastModifiedTime(draft).toInstant().isBefore(Instant.now().minus(OLD));
  }
}
