package nl.codio.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.codio.forms.Part;
import nl.codio.model.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says of the shape of a file what the decoder says. */
class SchemaAgreementTest {

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("examples", "src/test/resources")) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(file -> file.toString().endsWith(".yaml"))
            .filter(file -> Judged.file(text(file)).isPresent())
            .sorted()
            .forEach(files::add);
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void on_every_file_there_is(Path file) {
    Judged judged = Judged.file(text(file)).orElseThrow();

    check(judged, file.toString());
    assertThat(judged.schemaOfAll().isEmpty())
        .as("the schema of all kinds")
        .isEqualTo(judged.schema().isEmpty());
  }

  @Test
  void the_files_are_right_and_wrong() throws IOException {
    List<Judged> judged = files().map(file -> Judged.file(text(file)).orElseThrow()).toList();

    assertThat(judged).filteredOn(it -> it.schema().isEmpty()).hasSizeGreaterThan(100);
    assertThat(judged).filteredOn(it -> !it.schema().isEmpty()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource
  void on_every_answer_to_every_question(FileKind kind) {
    for (Place place : Place.in(kind)) {
      if (!(place.part() instanceof Part.Fork)) {
        for (String answer : Samples.at(place.part())) {
          checkAt(place, place.key() + ": " + answer);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void on_a_key_that_nobody_asks_for(FileKind kind) {
    for (Place place : Place.in(kind)) {
      checkAt(place, "onbekend: iets");
      checkAt(place, "onbekend: ");
      checkAt(place, "toelichting: iets");
    }
  }

  @ParameterizedTest
  @EnumSource
  void on_keys_of_two_sides_of_a_fork(FileKind kind) {
    for (Place place : Place.in(kind)) {
      if (place.part() instanceof Part.Fork fork) {
        List<Part.Ask> asks = new ArrayList<>();
        fork.sides().forEach(side -> side.parts().forEach(part -> asks.add((Part.Ask) part)));
        for (Part.Ask one : asks) {
          for (Part.Ask other : asks) {
            if (!one.key().equals(other.key())) {
              String filled = other.key() + ": " + Samples.right(other).get(0);
              checkAt(place, one.key() + ": " + Samples.right(one).get(0) + ", " + filled);
              checkAt(place, one.key() + ": , " + filled);
              checkAt(place, one.key() + ": [], " + filled);
            }
          }
        }
      }
    }
  }

  @Property(tries = 500)
  void on_whole_forms(
      @ForAll FileKind kind, @ForAll Random random, @ForAll @IntRange(max = 150) int wrongAt) {
    check(RandomForm.of(kind, random, wrongAt));
  }

  @ParameterizedTest
  @EnumSource
  void but_for_what_is_known_and_still_so(KnownDifference difference) {
    Judged judged = Judged.file(difference.example()).orElseThrow();

    assertThat(judged.agreed()).isFalse();
    assertThat(KnownDifference.values())
        .filteredOn(it -> it.explains(judged))
        .containsExactly(difference);
  }

  private static void checkAt(Place place, String entries) {
    String inLists = place.file(entries, true);
    String oneOfEach = place.file(entries, false);
    check(inLists);
    if (!oneOfEach.equals(inLists)) {
      check(oneOfEach);
    }
  }

  private static void check(String yaml) {
    Optional<Judged> judged = Judged.file(yaml);
    judged.ifPresent(it -> check(it, yaml));
  }

  private static void check(Judged judged, String what) {
    if (!judged.agreed() && !KnownDifference.isKnown(judged)) {
      throw new AssertionError(
          "%s%ndecoder: %s%nschema: %s"
              .formatted(what, judged.decoder(), String.join("\n", judged.schema())));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
