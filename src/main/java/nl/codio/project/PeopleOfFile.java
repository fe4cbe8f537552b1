package nl.codio.project;

import java.nio.file.Path;
import java.util.Optional;
import nl.codio.forms.Discretion;

/**
 * The people of a project as one file names them.
 *
 * @param folder where the file lies: who is called so there is meant first
 */
record PeopleOfFile(People people, Path folder, String withoutFunction) implements Discretion {

  @Override
  public Optional<String> functionOf(String name) {
    return people.knows(name)
        ? Optional.of(people.functionOf(name, folder).orElse(withoutFunction))
        : Optional.empty();
  }

  @Override
  public boolean namesSomebody(String text) {
    return people.finder().names(text);
  }
}
