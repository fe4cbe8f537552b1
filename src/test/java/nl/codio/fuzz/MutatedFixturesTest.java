package nl.codio.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What people do to their files between two checks: a line too many or too few, another order,
 * another depth, a text where a list was. In any project of the fixtures, no rule stumbles over it.
 */
class MutatedFixturesTest {

  private static final List<String> ODD_ANSWERS =
      List.of(
          "",
          " ~",
          " []",
          " {}",
          " [[]]",
          " [{}]",
          " {a: {b: c}}",
          " 0",
          " -1",
          " 9999-12-31",
          " 2026-13-45",
          " 2026-02",
          " doorlopend",
          " A1",
          " zaak/2026-03-12/A1",
          " /",
          " ../../../..",
          " \"\\u0000\"",
          " geen",
          " ja",
          " ?",
          " |",
          " 's avonds",
          " &a [*a]",
          " 😀");

  @Property(tries = 300, seed = "2026")
  void no_rule_stumbles_over_a_change(@ForAll("fixtures") Path fixture, @ForAll Random random) {
    Map<Path, byte[]> texts = texts(fixture);
    for (int change = 0; change <= random.nextInt(3); change++) {
      List<Path> files = List.copyOf(texts.keySet());
      Path file = files.get(random.nextInt(files.size()));
      String text = new String(texts.get(file), StandardCharsets.UTF_8);
      texts.put(file, changed(text, random).getBytes(StandardCharsets.UTF_8));
    }

    Targets.project(texts);
  }

  @Provide
  Arbitrary<Path> fixtures() throws IOException {
    List<Path> projects = new ArrayList<>(List.of(Path.of("examples/voorbeeldstad")));
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/rules"))) {
      files
          .filter(file -> file.endsWith("codio.yaml"))
          .map(file -> file.resolveSibling("."))
          .sorted()
          .forEach(projects::add);
    }
    return Arbitraries.of(projects);
  }

  private static Map<Path, byte[]> texts(Path folder) {
    Map<Path, byte[]> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        texts.put(folder.relativize(file).normalize(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String changed(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    int line = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String here = lines.get(line);
    switch (random.nextInt(8)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(other, here);
      case 2 -> Collections.swap(lines, line, other);
      case 3 -> lines.set(line, "  " + here);
      case 4 -> lines.set(line, here.stripLeading());
      case 5 -> lines.set(line, answered(here, random));
      case 6 -> lines.set(line, here.substring(0, random.nextInt(here.length() + 1)));
      default -> lines.set(line, here + lines.get(other));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String answered(String line, Random random) {
    int colon = line.indexOf(':');
    return line.substring(0, colon + 1) + ODD_ANSWERS.get(random.nextInt(ODD_ANSWERS.size()));
  }
}
