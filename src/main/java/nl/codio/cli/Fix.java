package nl.codio.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import nl.codio.edit.UnifiedDiff;
import nl.codio.files.Batch;
import nl.codio.mend.Mend;

/**
 * A file in which something can be put right.
 *
 * @param location where it lies, absolute
 * @param root the folder out of which nothing is written
 * @param mends what is put right, in the order of the text
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares fixes
record Fix(Path location, Path root, byte[] before, byte[] after, List<Mend> mends) {

  /** What changes, under this name. */
  String diff(String name) {
    return UnifiedDiff.of(name, new String(before, UTF_8), new String(after, UTF_8));
  }

  Batch.Write write() {
    return new Batch.Change(location, before, after);
  }
}
