package nl.codio.mend;

import java.util.List;
import nl.codio.edit.Edit;
import nl.codio.edit.Patch;
import nl.codio.source.SourceText;

/**
 * What became of a file.
 *
 * @param before its text as it was
 * @param after its text with all that has one right answer put right
 * @param mends what was done, in the order of the text, each with its place in the text as it was
 */
public record Mended(SourceText before, SourceText after, List<Mend> mends) {

  /** Copies the mends. */
  public Mended {
    mends = List.copyOf(mends);
  }

  /** The bytes of the file with these mends. A byte-order mark stays. */
  public byte[] applyTo(byte[] bytes) {
    return Patch.of(new Edit(0, before.text().length(), after.text())).applyTo(bytes);
  }
}
