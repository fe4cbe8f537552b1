package nl.codio.report;

/**
 * A word of one of the handbook's closed lists, or somebody's own words where the list is open.
 *
 * @param key the word as it stands in the files ({@code onder-voorwaarden}), told in the report's
 *     language as {@code report.word.onder-voorwaarden}; blank when the words are the writer's own
 * @param own the writer's own words, of which an ISO day or term is told in the report's language;
 *     blank when the word is of the list, or nothing is filled in
 */
public record Word(String key, String own) {

  /** A word of a closed list, as it stands in the files. */
  public static Word listed(String key) {
    return new Word(key, "");
  }

  /** The writer's own words. */
  public static Word own(String words) {
    return new Word("", words);
  }

  /** Not filled in. */
  public static Word none() {
    return new Word("", "");
  }
}
