package nl.codio.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One question of a form, as its description has it.
 *
 * @param path its keys from the top of the file, joined by full stops; those of a list's items
 *     follow the key of the list
 * @param kind what type of answer it takes, in Dutch; {@code groep} when it holds further questions
 * @param several whether it takes a list
 * @param audience who may read the answer; absent for a group, whose questions each say so
 * @param marks what else is known of it
 */
public record Question(
    String path, String kind, boolean several, Optional<Audience> audience, List<Mark> marks) {

  /** The requirements that ask it: the handbook asks some questions in more than one place. */
  public List<String> requirements() {
    List<String> requirements = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.From from) {
        requirements.add(from.requirement());
      }
    }
    return requirements;
  }
}
