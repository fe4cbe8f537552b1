package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.forms.Audience;
import nl.codio.report.Format;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportType.Trait;

/**
 * One report that somebody asks for.
 *
 * @param type its type
 * @param options what it is about, and what is asked of it beside its type
 * @param theme in which look of codio's own
 * @param audience who may read it
 * @param language in which language
 */
record Order(
    ReportType type, List<String> options, String theme, Audience audience, String language) {

  Order {
    options = List.copyOf(options);
  }

  /** What tells it from every other order; a folder can be called so. */
  String name() {
    return String.join(
        "_",
        Stream.concat(
                Stream.of(type.name()),
                Stream.concat(options.stream(), Stream.of(theme, word(audience), language)))
            .toList());
  }

  /** The formats in which it can be had. */
  List<Format> formats() {
    return Arrays.stream(Format.values())
        .filter(format -> format != Format.SVG || type.traits().contains(Trait.DRAWN))
        .toList();
  }

  /** What one types for it. */
  List<String> arguments(List<Format> formats) {
    List<String> arguments = new ArrayList<>(List.of("report"));
    arguments.addAll(options);
    arguments.addAll(List.of("--type", type.name(), "--theme", theme));
    arguments.addAll(List.of("--audience", word(audience), "--lang", language));
    arguments.add("--format");
    arguments.add(String.join(",", formats.stream().map(Format::extension).toList()));
    return arguments;
  }

  /** Has it made in a format, as the one file in a folder of its own. */
  Path make(Path root, Path shelf, Format format) throws IOException {
    return make(root, shelf, List.of(format)).get(0);
  }

  /** Has it made in some formats: a file for each, in their order. */
  List<Path> make(Path root, Path shelf, List<Format> formats) throws IOException {
    Path folder = shelf.resolve(name());
    List<String> arguments = arguments(formats);
    arguments.addAll(List.of("-o", folder.toString()));
    Run run = Run.in(root, arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    List<Path> made = new ArrayList<>();
    for (Format format : formats) {
      made.add(made(shelf, format));
    }
    return made;
  }

  /** The file that was made of it in a format. */
  Path made(Path shelf, Format format) throws IOException {
    Path folder = shelf.resolve(name());
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files.filter(file -> file.toString().endsWith("." + format.extension())).toList();
      assertThat(found).as("in %s as %s", folder, format).hasSize(1);
      return found.get(0);
    }
  }

  private static String word(Audience audience) {
    return audience == Audience.PUBLIC ? "openbaar" : "intern";
  }

  @Override
  public String toString() {
    return name();
  }
}
