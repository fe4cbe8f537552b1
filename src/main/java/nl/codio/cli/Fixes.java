package nl.codio.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.codio.mend.Mended;
import nl.codio.mend.Mender;
import nl.codio.mend.UnsoundMendException;
import nl.codio.project.ProjectReader;
import nl.codio.project.ReadFile;

/**
 * All that can be put right in what was asked for.
 *
 * @param fixes a file each, in order
 * @param changed files that somebody changed while they were read
 * @param unsound files in which a mend would say something else than was meant
 */
record Fixes(List<Fix> fixes, List<Path> changed, List<Path> unsound) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What can be put right where these paths lead. */
  static Fixes of(List<String> paths, Session session) {
    Fixes all = none();
    for (Fixes part : Selection.each(paths, session, Fixes::of)) {
      all.fixes.addAll(part.fixes);
      all.changed.addAll(part.changed);
      all.unsound.addAll(part.unsound);
    }
    return all;
  }

  private static Fixes none() {
    return new Fixes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private static Fixes of(SelectedProject one) {
    Fixes fixes = none();
    Mender mender = new Mender(one.project());
    for (ReadFile file : one.files()) {
      if (!isLinkTo(file, one)) {
        try {
          mender.mend(file).ifPresent(mended -> fixes.add(file, mended, one));
        } catch (UnsoundMendException e) {
          fixes.unsound.add(file.location());
        }
      }
    }
    return fixes;
  }

  /** A link to another file of the project: that one is mended itself. */
  private static boolean isLinkTo(ReadFile file, SelectedProject one) {
    if (!Files.isSymbolicLink(file.location())) {
      return false;
    }
    try {
      Path real = file.location().toRealPath();
      return one.files().stream().anyMatch(it -> it.location().equals(real));
    } catch (IOException e) {
      return false;
    }
  }

  private void add(ReadFile file, Mended mended, SelectedProject one) {
    Path root = ProjectReader.rootAbove(file.location()).orElse(one.project().root());
    Optional<byte[]> before = bytes(file, mended);
    if (before.isPresent()) {
      byte[] after = mended.applyTo(before.get());
      fixes.add(new Fix(file.location(), root, before.get(), after, mended.mends()));
    } else {
      changed.add(file.location());
    }
  }

  /** The bytes on disk, if they are still those of the text that was mended. */
  private static Optional<byte[]> bytes(ReadFile file, Mended mended) {
    try {
      byte[] bytes = Files.readAllBytes(file.location());
      String text = mended.before().text();
      boolean same =
          Arrays.equals(bytes, text.getBytes(UTF_8))
              || Arrays.equals(bytes, (BYTE_ORDER_MARK + text).getBytes(UTF_8));
      return Optional.of(bytes).filter(it -> same);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
