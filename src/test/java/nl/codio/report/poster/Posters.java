package nl.codio.report.poster;

import java.util.List;
import java.util.stream.IntStream;
import nl.codio.report.Phrase;
import nl.codio.report.Poster;
import nl.codio.report.Word;
import nl.codio.report.picture.Words;

/** Posters to lay out. */
final class Posters {

  /** Keys for words: what is laid out does not depend on the language. */
  static final Words WORDS =
      new Words() {
        @Override
        public String text(String key, Object... arguments) {
          return arguments.length == 0 ? key : key + " " + arguments[0];
        }

        @Override
        public boolean open() {
          return false;
        }

        @Override
        public String date(String iso) {
          return iso;
        }

        @Override
        public String plain(String markdown) {
          return markdown;
        }
      };

  private Posters() {}

  /** A poster with so many values in each foundation, and so many actions. */
  static Poster of(int values, int actions, String why, String action, boolean portrait) {
    return of("Druktemonitor", values, actions, why, action, portrait);
  }

  /** The same with a title. */
  static Poster of(
      String title, int values, int actions, String why, String action, boolean portrait) {
    return new Poster(
        new Poster.Head("Gemeente Voorbeeldstad", title, "2026-03-12", "2025-01-31", false),
        List.of("democratie", "rechtsstaat", "bestuurskracht").stream()
            .map(id -> new Poster.Foundation(id, id, chosen(values, why), List.of()))
            .toList(),
        List.of(),
        IntStream.rangeClosed(1, actions)
            .mapToObj(
                i ->
                    new Poster.Task(
                        "A" + i, action, List.of("informatiemanager"), "2026-09-30", "open"))
            .toList(),
        List.of("overview", "monitoring", "responsible", "onward").stream()
            .map(key -> new Poster.Check(key, Word.own("maandelijks overleg")))
            .toList(),
        new Poster.Shape(portrait, false));
  }

  private static List<Poster.Chosen> chosen(int values, String why) {
    return IntStream.rangeClosed(1, values)
        .mapToObj(
            i -> new Poster.Chosen(Phrase.written("Menselijke waardigheid " + i), i % 2 == 0, why))
        .toList();
  }
}
