package nl.codio.diagnostics;

import java.util.List;

/** The few words at the caret that name what was perhaps meant. */
public final class Meant {

  private static final String KEY = "findings.did-you-mean";

  /** Between the names; the sentence has the quotes around them. */
  private static final String BETWEEN = "\", \"";

  private Meant() {}

  /** The words for these names, the likeliest first. */
  public static Message names(List<String> names) {
    return Message.of(KEY, String.join(BETWEEN, names));
  }

  /** The names in these words; none when they say something else. */
  public static List<String> in(Message words) {
    return words.key().equals(KEY)
        ? List.of(String.valueOf(words.arguments().get(0)).split(BETWEEN, -1))
        : List.of();
  }
}
