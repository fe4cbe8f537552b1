package nl.codio.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.codio.forms.Part;
import nl.codio.forms.Recorder;
import nl.codio.model.FileKind;

/** A filled-in form of which one answer is perhaps wrong, or one key too many. */
final class RandomForm {

  private final Random random;
  private int untilWrong;

  private RandomForm(Random random, int untilWrong) {
    this.random = random;
    this.untilWrong = untilWrong;
  }

  /**
   * A file of this kind.
   *
   * @param wrongAt which of its answers is replaced by something else; none when there are not so
   *     many
   */
  static String of(FileKind kind, Random random, int wrongAt) {
    RandomForm form = new RandomForm(random, wrongAt);
    List<Part> parts =
        Recorder.parts(kind::read).stream()
            .filter(part -> !(part instanceof Part.Ask ask && isHeader(ask.key())))
            .toList();
    return "codio: 1\nsoort: " + kind.word() + "\n" + String.join("\n", form.entries(parts)) + "\n";
  }

  private static boolean isHeader(String key) {
    return key.equals("codio") || key.equals("soort");
  }

  private List<String> entries(List<Part> parts) {
    List<String> entries = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Fork fork) {
        entries.addAll(entries(pick(fork.sides()).parts()));
      } else if (random.nextInt(3) > 0) {
        entries.add(entry(part));
      }
    }
    if (random.nextInt(10) == 0) {
      entries.add("toelichting: iets");
    }
    if (isWrongNow()) {
      entries.add(random.nextBoolean() ? "onbekend: iets" : "onbekend: ");
    }
    return entries;
  }

  private String entry(Part part) {
    if (part instanceof Part.Ask ask) {
      return ask.key() + ": " + answers(ask.several(), ask, List.of());
    }
    Part.Group group = (Part.Group) part;
    return group.key() + ": " + answers(group.several(), group, group.parts());
  }

  private String answers(boolean several, Part part, List<Part> inside) {
    if (random.nextInt(8) == 0) {
      return pick(Samples.EMPTY.subList(0, 6));
    }
    if (!several || random.nextInt(4) == 0) {
      return answer(part, inside);
    }
    List<String> items = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      items.add(answer(part, inside));
    }
    return "[" + String.join(", ", items) + "]";
  }

  private String answer(Part part, List<Part> inside) {
    if (isWrongNow()) {
      return pick(Samples.at(part));
    }
    return part instanceof Part.Ask ask
        ? pick(Samples.right(ask))
        : "{" + String.join(", ", entries(inside)) + "}";
  }

  private boolean isWrongNow() {
    return untilWrong-- == 0;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
