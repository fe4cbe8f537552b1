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

  private static final String GROUP = "groep";

  /** Every question in these parts, groups before what is in them, in order. */
  static List<Question> of(List<Part> parts) {
    List<Question> questions = new ArrayList<>();
    gather("", parts, questions);
    return List.copyOf(questions);
  }

  private static void gather(String above, List<Part> parts, List<Question> into) {
    for (Part part : parts) {
      if (part instanceof Part.Ask ask) {
        Optional<Audience> audience = Optional.of(ask.audience());
        into.add(
            new Question(
                above + ask.key(), ask.kind().name(), ask.several(), audience, ask.marks()));
      } else if (part instanceof Part.Group group) {
        String path = above + group.key();
        into.add(new Question(path, GROUP, group.several(), Optional.empty(), group.marks()));
        gather(path + ".", group.parts(), into);
      } else if (part instanceof Part.Fork fork) {
        fork.sides().forEach(side -> gather(above, side.parts(), into));
      }
    }
  }

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
