package nl.codio.rules;

import java.util.Optional;

/**
 * What there is to tell of a rule without running it. Its name and the reason for it stand in the
 * bundle {@code rules}, under its id.
 *
 * @param id such as {@code W155}
 * @param norm how strict it is
 * @param moment from when on it weighs: a word of {@code rules.moment}; absent when from the first
 *     day
 * @param section the section of the handbook; absent for a rule of codio itself
 * @param requirement the number of the requirement; absent for a rule of codio itself
 */
public record RuleFact(
    String id,
    Norm norm,
    Optional<String> moment,
    Optional<String> section,
    Optional<String> requirement) {

  static RuleFact of(Catalogue.Entry entry) {
    Moment moment = entry.rule().moment();
    return new RuleFact(
        entry.id(),
        entry.norm(),
        moment == Moment.ALWAYS ? Optional.empty() : Optional.of(moment.name()),
        filled(entry.section()),
        filled(entry.requirement()));
  }

  /** One of the codes of the reader and the decoder, which judge no content. */
  static RuleFact ofReading(String code, Norm norm) {
    return new RuleFact(code, norm, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether a reason in the file answers it, once it is a warning. */
  public boolean isAnswerable() {
    return norm == Norm.EXPECTED && !id.startsWith("B");
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }
}
