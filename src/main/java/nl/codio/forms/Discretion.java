package nl.codio.forms;

import java.util.Optional;

/** What is known of the people in a project, so that none of them is named in public. */
public interface Discretion {

  /** What stands for somebody of whom no function is known, in the words of the reader. */
  String withoutFunction();

  /**
   * What stands for the person of this name: the function, or that none is known. Nothing when
   * nobody is known to be called so.
   */
  Optional<String> functionOf(String name);

  /** Whether a text names somebody who is known, by the whole name or by a part of it. */
  boolean namesSomebody(String text);
}
