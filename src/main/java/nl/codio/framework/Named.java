package nl.codio.framework;

import java.util.List;

/** Something of the framework that people refer to by its name. */
public sealed interface Named permits Foundation, Principle, Value, Category {

  /** A promise to other programs: the name in small letters, without accents, with hyphens. */
  String id();

  /** The name as the handbook prints it, or as it is translated. */
  String name();

  /**
   * Other spellings of the handbook, which are read as this name. Of something translated the
   * handbook's own name is the first.
   */
  List<String> aliases();

  /** Words at which codio proposes this name. Such a word is never read as this name. */
  List<String> proposedFor();
}
