package nl.codio.framework;

import java.util.List;

/**
 * Where the text of an edition comes from. The text is corrected, so it is not to be called
 * verbatim.
 *
 * @param corrections what was printed and what codio reads instead
 */
public record Source(
    String title, List<String> authors, List<String> publishers, List<Correction> corrections) {

  /** Copies the lists. */
  public Source {
    authors = List.copyOf(authors);
    publishers = List.copyOf(publishers);
    corrections = List.copyOf(corrections);
  }

  /**
   * One correction.
   *
   * @param where the place in the handbook
   */
  public record Correction(String where, String printed, String read) {}
}
