package nl.codio.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;

/**
 * What was typed behind {@code codio init SOORT}.
 *
 * @param names the words after the kind
 */
record InitRequest(List<String> names, Arguments arguments, Session session) {

  static final String TITLE = "--title";
  static final String ORGANISATION = "--organisation";
  static final String CASE = "--case";
  static final String WITHOUT_STRATEGY = "--no-strategy";
  static final String DATE = "--date";
  static final String ALL_FIELDS = "--all-fields";

  /** The only word. */
  Optional<String> name() {
    refuseFrom(1);
    return names.stream().findFirst();
  }

  /** Where no word belongs behind the kind. */
  void refuseName() {
    refuseFrom(0);
  }

  private void refuseFrom(int most) {
    if (names.size() > most) {
      throw new WrongUse(
          List.of(
              Message.of("cli.too-many", names.get(most)),
              Message.of("cli.see-help", "codio init")));
    }
  }

  /** All words as one name: somebody forgot the quotes around it. */
  Optional<String> wholeName() {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", names));
  }

  Optional<String> text(String option) {
    return arguments.text(option);
  }

  boolean has(String option) {
    return arguments.has(option);
  }

  boolean allFields() {
    return arguments.has(ALL_FIELDS);
  }

  LocalDate today() {
    return Today.of(arguments, session);
  }

  Dialogue dialogue() {
    return new Dialogue(session);
  }

  /**
   * The root of the project around the current folder.
   *
   * @throws WrongUse when there is none
   */
  Path root() {
    return Selection.rootHere(session);
  }
}
