package nl.codio.cli;

import java.util.Optional;

/** A person at a keyboard, if there is one. */
interface Terminal {

  /** Whether somebody can be asked. */
  boolean isThere();

  /** Whether what is written to standard output is seen there. */
  default boolean showsOutput() {
    return false;
  }

  /** Whether what is written to standard output is seen there, in colours. */
  default boolean showsColors() {
    return false;
  }

  /**
   * Shows how far the work is, in the place of what was shown before; blank takes it away. Nothing
   * where nobody sees standard error.
   */
  default void showProgress(String line) {}

  /** Shows this and waits for a line; nothing when the person ends the input. */
  Optional<String> ask(String prompt);

  /** Nobody: a script, a pipe, CI. */
  static Terminal nobody() {
    return new Terminal() {
      @Override
      public boolean isThere() {
        return false;
      }

      @Override
      public Optional<String> ask(String prompt) {
        return Optional.empty();
      }
    };
  }
}
