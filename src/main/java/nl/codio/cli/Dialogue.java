package nl.codio.cli;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;

/** Asks a person what a command needs and was not told. Without a terminal it asks nothing. */
final class Dialogue {

  private final Session session;

  Dialogue(Session session) {
    this.session = session;
  }

  /** Whether somebody can be asked. */
  boolean isPossible() {
    return session.terminal().isThere();
  }

  /** What an answer becomes. */
  interface Reading<T> {
    /**
     * Reads it.
     *
     * @throws WrongUse when it is no answer, with what to say of it
     */
    T of(String answer);
  }

  /** What was typed with the command, else what a person answers, else what holds without. */
  <T> T settle(Optional<String> typed, String question, String otherwise, Reading<T> reading) {
    return typed.isPresent() || !isPossible()
        ? reading.of(typed.orElse(otherwise))
        : ask(question, otherwise, reading);
  }

  /**
   * What a person answers; an empty answer is {@code otherwise}. An answer that is none is told.
   */
  <T> T ask(String question, String otherwise, Reading<T> reading) {
    String asked = session.text(question);
    String prompt = otherwise.isEmpty() ? asked + " " : asked + " [" + otherwise + "] ";
    while (true) {
      String line = session.terminal().ask(prompt).orElseThrow(Dialogue::stopped).strip();
      try {
        return reading.of(line.isEmpty() ? otherwise : line);
      } catch (WrongUse wrong) {
        wrong.lines().forEach(it -> session.err().println(session.text(it)));
        session.err().flush();
      }
    }
  }

  private static WrongUse stopped() {
    return new WrongUse(List.of(Message.of("cli.init.stopped")));
  }
}
