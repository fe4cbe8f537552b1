package nl.codio.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Edits of one file that are made together. All that they do not replace stays byte for byte.
 *
 * @param edits in the order of the text
 */
public record Patch(List<Edit> edits) {

  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Puts the edits in order.
   *
   * @throws IllegalArgumentException when two of them touch the same characters
   */
  public Patch {
    edits = edits.stream().sorted(ORDER).toList();
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).clashesWith(edits.get(i - 1))) {
        throw new IllegalArgumentException("two edits clash at " + edits.get(i).start());
      }
    }
  }

  /** A patch of these edits. */
  public static Patch of(Edit... edits) {
    return new Patch(List.of(edits));
  }

  /** What becomes of this text. */
  public String applyTo(String text) {
    StringBuilder changed = new StringBuilder(text.length());
    int done = 0;
    for (Edit edit : edits) {
      changed.append(text, done, edit.start()).append(edit.replacement());
      done = edit.end();
    }
    return changed.append(text, done, text.length()).toString();
  }

  /**
   * What becomes of the bytes of a file. A byte-order mark stays.
   *
   * @param bytes valid UTF-8
   */
  public byte[] applyTo(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    String changed = applyTo(marked ? text.substring(1) : text);
    return (marked ? BYTE_ORDER_MARK + changed : changed).getBytes(UTF_8);
  }

  /**
   * From the index of a character of the changed text to that of where it came from, or where what
   * it replaced began.
   */
  public IntUnaryOperator origins() {
    int[] starts = new int[edits.size()];
    int[] ends = new int[edits.size()];
    int shift = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      starts[i] = edit.start() + shift;
      ends[i] = starts[i] + edit.replacement().length();
      shift = ends[i] - edit.end();
    }
    return index -> {
      int found = Arrays.binarySearch(starts, index);
      int last = found < 0 ? -found - 2 : found;
      if (last < 0) {
        return index;
      }
      Edit edit = edits.get(last);
      return index < ends[last] ? edit.start() : index - ends[last] + edit.end();
    };
  }
}
