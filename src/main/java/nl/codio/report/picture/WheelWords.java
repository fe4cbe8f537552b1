package nl.codio.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.report.picture.ValueWheel.Field;
import nl.codio.report.picture.ValueWheel.Foundation;

/**
 * Tells what the value wheel shows.
 *
 * @param wheel the wheel
 * @param words the language
 */
record WheelWords(ValueWheel wheel, Words words) {

  /** What is shown, in a few words. */
  String title() {
    long chosen = wheel.all().filter(Field::chosen).count();
    long accents = wheel.all().filter(Field::accent).count();
    return chosen + accents == 0
        ? words.text("report.picture.wheel.framework")
        : words.text("report.picture.wheel.title", chosen, accents);
  }

  /** Every value, under its principle and its foundation. */
  String description() {
    List<String> sentences = new ArrayList<>();
    for (Foundation foundation : wheel.foundations()) {
      sentences.add(
          foundation.mark()
              + " "
              + foundation.name()
              + ": "
              + foundation.principles().stream()
                  .map(
                      principle ->
                          principle.name()
                              + " ("
                              + Stream.concat(
                                      principle.values().stream().map(field -> told(field, false)),
                                      principle.own().stream().map(field -> told(field, true)))
                                  .collect(Collectors.joining(", "))
                              + ")")
                  .collect(Collectors.joining("; "))
              + ".");
    }
    if (!wheel.elsewhere().isEmpty()) {
      String names =
          wheel.elsewhere().stream()
              .map(field -> told(field, true))
              .collect(Collectors.joining(", "));
      sentences.add(words.text("report.picture.wheel.elsewhere", names));
    }
    return String.join(" ", sentences);
  }

  private String told(Field field, boolean own) {
    List<String> kinds = new ArrayList<>();
    if (own) {
      kinds.add(words.text("report.value.own"));
    }
    if (field.chosen()) {
      kinds.add(words.text("report.picture.wheel.chosen"));
    }
    if (field.accent()) {
      kinds.add(words.text("report.value.accent"));
    }
    return kinds.isEmpty() ? field.name() : field.name() + " [" + String.join(", ", kinds) + "]";
  }
}
