package nl.codio.cli;

import java.util.List;

/** How one kind of file begins. */
interface InitKind {

  /** The options that mean something for this kind, besides those of all. */
  List<String> options();

  /**
   * Gathers what there is to write; asks a person for what was not typed.
   *
   * @throws WrongUse when that cannot begin here
   */
  Beginning prepare(InitRequest request);
}
