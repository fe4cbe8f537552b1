package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import nl.codio.framework.Framework;
import nl.codio.framework.Named;

/**
 * The names of a framework as a person is shown them: in another language than Dutch with the Dutch
 * name behind it, for that is what stands in files.
 *
 * @param framework in the language in which it is shown
 */
record ShownNames(Framework framework) {

  /** {@code Human dignity (Menselijke waardigheid)}; once where both are the same. */
  String of(Named thing) {
    String written = written(thing);
    return written.equals(thing.name()) ? written : thing.name() + " (" + written + ")";
  }

  /** The name that stands in files. */
  String written(Named thing) {
    return framework.isTranslated() ? thing.aliases().get(0) : thing.name();
  }

  /** The other spellings of that name. */
  List<String> otherSpellings(Named thing) {
    List<String> spellings = new ArrayList<>(thing.aliases());
    return framework.isTranslated() ? spellings.subList(1, spellings.size()) : spellings;
  }
}
