package nl.codio.report;

import java.util.List;

/**
 * An accent value as its strategy charges it (R072-R081).
 *
 * @param value which
 * @param definition what it means: that of the framework, or the organisation's own; Markdown
 * @param trait whether it is to be protected or to be strived for: {@code kwetsbaar} or {@code
 *     na-te-streven}; none when not filled in
 * @param sources from where the wish came; empty when not filled in
 * @param rationale {@code onderbouwing}, Markdown
 * @param charge {@code bestuurlijke lading}, Markdown
 * @param from the title of the strategy of a level above that charges it; blank when it is this one
 * @param remark {@code toelichting}, Markdown
 */
public record AccentCard(
    Value value,
    Phrase definition,
    Word trait,
    List<Word> sources,
    String rationale,
    String charge,
    String from,
    String remark) {

  /** Copies the sources. */
  public AccentCard {
    sources = List.copyOf(sources);
  }
}
